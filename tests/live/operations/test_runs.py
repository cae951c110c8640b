"""Operations of the tag runs."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.runs import (
    create_run,
    delete_run,
    delete_tag,
    get_run,
    log_batch,
    log_inputs,
    log_metric,
    log_model,
    log_outputs,
    log_param,
    restore_run,
    search_runs,
    set_tag,
    update_run,
)
from mlflow_rest.models import (
    CreateRunRequest,
    Dataset,
    DatasetInput,
    DeleteRunRequest,
    DeleteTagRequest,
    InputTag,
    LogBatchRequest,
    LogInputsRequest,
    LogMetricRequest,
    LogModelRequest,
    LogOutputsRequest,
    LogParamRequest,
    Metric,
    ModelInput,
    ModelOutput,
    Param,
    RestoreRunRequest,
    Run,
    RunTag,
    SearchRunsRequest,
    SetTagRequest,
    UpdateRunRequest,
)

from tests.live.operations.objects import new_experiment, new_run

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.fixture
def experiment_id(client: Recorder, unique_name: Callable[[str], str]) -> str:
    return new_experiment(client, unique_name("runs"))


@pytest.fixture
def run_id(client: Recorder, experiment_id: str) -> str:
    return new_run(client, experiment_id)


def read(client: Recorder, run_id: str) -> Run:
    return get_run.sync(client=client, run_id=run_id).run


def tags(run: Run) -> dict[str, str]:
    """The tags of a run, without those that the server adds."""
    return {key: value for key, value in run.data.tags.items() if not key.startswith("mlflow.")}


@pytest.mark.covers("createRun", "getRun")
def test_a_new_run_is_running_and_is_read_back(client: Recorder, experiment_id: str) -> None:
    body = CreateRunRequest(
        experiment_id=experiment_id, run_name="first", start_time=1700000000000, tags=[RunTag(key="a", value="b")]
    )
    run = create_run.sync(client=client, body=body).run
    assert (run.info.run_name, run.info.status, run.info.start_time) == ("first", "RUNNING", 1700000000000)
    again = read(client, run.info.run_id)
    assert again.info == run.info
    assert tags(again) == {"a": "b"}


@pytest.mark.covers("updateRun")
def test_a_run_ends_under_a_new_name(client: Recorder, run_id: str) -> None:
    body = UpdateRunRequest(run_id=run_id, status="FINISHED", end_time=1700000001000, run_name="last")
    info = update_run.sync(client=client, body=body).run_info
    assert (info.status, info.end_time, info.run_name) == ("FINISHED", 1700000001000, "last")
    assert read(client, run_id).info == info


@pytest.mark.covers("deleteRun", "restoreRun")
def test_a_deleted_run_is_restored(client: Recorder, run_id: str) -> None:
    delete_run.sync(client=client, body=DeleteRunRequest(run_id=run_id))
    assert read(client, run_id).info.lifecycle_stage == "deleted"
    restore_run.sync(client=client, body=RestoreRunRequest(run_id=run_id))
    assert read(client, run_id).info.lifecycle_stage == "active"


@pytest.mark.covers("setTag", "deleteTag")
def test_tags_of_a_run_come_and_go(client: Recorder, run_id: str) -> None:
    set_tag.sync(client=client, body=SetTagRequest(run_id=run_id, key="stays", value="1"))
    set_tag.sync(client=client, body=SetTagRequest(run_id=run_id, key="goes", value="2"))
    assert tags(read(client, run_id)) == {"stays": "1", "goes": "2"}
    delete_tag.sync(client=client, body=DeleteTagRequest(run_id=run_id, key="goes"))
    assert tags(read(client, run_id)) == {"stays": "1"}


@pytest.mark.covers("logMetric", "logParam")
def test_a_metric_and_a_parameter_are_kept(client: Recorder, run_id: str) -> None:
    body = LogMetricRequest(run_id=run_id, key="loss", value=math.nan, timestamp=1700000000000, step=3)
    log_metric.sync(client=client, body=body)
    log_param.sync(client=client, body=LogParamRequest(run_id=run_id, key="depth", value="7"))
    data = read(client, run_id).data
    (metric,) = data.metrics.points
    assert (metric.key, metric.step, metric.timestamp) == ("loss", 3, 1700000000000)
    assert math.isnan(metric.value)  # it travels as a string, in both directions
    assert data.params == {"depth": "7"}


@pytest.mark.covers("logBatch")
def test_a_batch_is_kept_whole(client: Recorder, run_id: str) -> None:
    body = LogBatchRequest(
        run_id=run_id,
        metrics=[Metric(key="acc", value=step / 10, timestamp=1700000000000 + step, step=step) for step in range(5)],
        params=[Param(key="a", value="1"), Param(key="b", value="2")],
        tags=[RunTag(key="t", value="v")],
    )
    log_batch.sync(client=client, body=body)
    run = read(client, run_id)
    assert [(metric.key, metric.value, metric.step) for metric in run.data.metrics.points] == [("acc", 0.4, 4)]
    assert run.data.params == {"a": "1", "b": "2"}
    assert tags(run) == {"t": "v"}


@pytest.mark.covers("logInputs", "logOutputs")
def test_a_run_lists_its_inputs_and_outputs(client: Recorder, run_id: str, unique_name: Callable[[str], str]) -> None:
    # The server does not check that models exist.
    read_model, made_model = unique_name("m"), unique_name("m")
    dataset = Dataset(name="wine", digest="0123abcd", source_type="local", source='{"uri": "wine.csv"}')
    context = InputTag(key="mlflow.data.context", value="training")
    inputs = LogInputsRequest(
        run_id=run_id,
        datasets=[DatasetInput(dataset=dataset, tags=[context])],
        models=[ModelInput(model_id=read_model)],
    )
    log_inputs.sync(client=client, body=inputs)
    outputs = LogOutputsRequest(run_id=run_id, models=[ModelOutput(model_id=made_model, step=4)])
    log_outputs.sync(client=client, body=outputs)
    run = read(client, run_id)
    assert run.inputs is not None
    (used,) = run.inputs.dataset_inputs
    assert (used.dataset.name, used.dataset.digest, used.dataset.source) == ("wine", "0123abcd", '{"uri": "wine.csv"}')
    assert used.tags.points == [context]
    assert [model.model_id for model in run.inputs.model_inputs] == [read_model]
    assert run.outputs is not None
    assert run.outputs.model_outputs == [ModelOutput(model_id=made_model, step=4)]


@pytest.mark.covers("logModel")
def test_a_model_is_noted_in_a_tag(client: Recorder, run_id: str) -> None:
    model = {"artifact_path": "model", "flavors": {}, "utc_time_created": "2026-01-01 00:00:00", "run_id": run_id}
    log_model.sync(client=client, body=LogModelRequest(run_id=run_id, model_json=json.dumps(model)))
    history = read(client, run_id).data.tags["mlflow.log-model.history"]
    assert [noted["artifact_path"] for noted in json.loads(history)] == ["model"]


@pytest.mark.covers("searchRuns")
def test_runs_are_searched_page_by_page(client: Recorder, experiment_id: str) -> None:
    ids = [new_run(client, experiment_id) for _ in range(3)]
    for value, run_id in enumerate(ids):
        body = LogMetricRequest(run_id=run_id, key="acc", value=float(value), timestamp=1700000000000)
        log_metric.sync(client=client, body=body)
    query = SearchRunsRequest(
        experiment_ids=[experiment_id], filter="metrics.acc >= 0", order_by=["metrics.acc DESC"], max_results=2
    )
    first = search_runs.sync(client=client, body=query)
    assert [run.info.run_id for run in first.runs] == [ids[2], ids[1]]
    query.page_token = first.next_page_token
    last = search_runs.sync(client=client, body=query)
    assert [run.info.run_id for run in last.runs] == [ids[0]]
    assert not last.next_page_token
