# Made by `make generate` from live/_async/test_logging_to_runs.py.
# Do not edit: change the async source. @generated
"""What is logged to a run comes back as it was, or is rejected before it is sent."""

from __future__ import annotations

import json
import math
import time
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from mlflow_wrap import (
    Dataset,
    DatasetInput,
    InputTag,
    InvalidArgument,
    InvalidParameterValue,
    Metric,
    MLflow,
    MLflowError,
    ModelInput,
    ModelOutput,
    ResourceDoesNotExist,
)

NO_ID = "0" * 32
NOON_MS = 1_767_355_200_000
LARGEST = 1.7976931348623157e308


def _only_metric(client: MLflow, run_id: str) -> Metric:
    (metric,) = (client.runs.get(run_id)).data.metrics.points
    return metric


def test_a_metric_comes_back_as_it_was(sync_client: MLflow, run_id: str) -> None:
    sync_client.runs.log_metric(run_id, "val/my loss", 0.1, timestamp=NOON_MS, step=-3)
    metric = _only_metric(sync_client, run_id)
    assert metric == Metric(key="val/my loss", value=0.1, timestamp=NOON_MS, step=-3)


def test_a_metric_is_of_now_and_step_0_by_default(sync_client: MLflow, run_id: str) -> None:
    before = time.time_ns() // 1_000_000
    sync_client.runs.log_metric(run_id, "loss", 1)
    metric = _only_metric(sync_client, run_id)
    assert before <= metric.timestamp <= time.time_ns() // 1_000_000
    assert metric.step == 0


def test_every_number_goes_there_and_back(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    values: list[Any] = [math.nan, math.inf, -math.inf, 5e-324, True, Decimal("0.25"), Fraction(1, 4)]
    stored = [math.nan, LARGEST, -LARGEST, 5e-324, 1.0, 0.25, 0.25]
    for index, value in enumerate(values):
        sync_client.runs.log_metric(run_id, f"a{index}", value)
    sync_client.runs.log_batch(run_id, metrics={f"b{index}": value for index, value in enumerate(values)})
    exactly = pytest.approx(stored * 2, rel=0, abs=0, nan_ok=True)
    (searched,) = sync_client.runs.search([experiment_id])
    for run in (searched, sync_client.runs.get(run_id)):
        assert [run.data.metrics[key] for key in sorted(run.data.metrics)] == exactly
    (point,) = sync_client.metrics.get_history(run_id, "a0")
    assert math.isnan(point.value)


def test_a_time_may_be_an_aware_datetime(sync_client: MLflow, run_id: str) -> None:
    sync_client.runs.log_metric(run_id, "loss", 1, timestamp=datetime(2026, 1, 2, 12, tzinfo=UTC))
    assert (_only_metric(sync_client, run_id)).timestamp == NOON_MS


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"value": "0.5"}, "value must be a number"),
        ({"value": None}, "value must be a number"),
        ({"value": 1j}, "value must be a number"),
        ({"value": 10**400}, "value must be a number"),
        ({"timestamp": 1.7e12}, "timestamp must be an int of milliseconds since the epoch"),
        ({"timestamp": 1_767_355_200}, "looks like seconds"),
        ({"timestamp": datetime(2026, 1, 2)}, "a datetime with a time zone"),  # that is the point
        ({"timestamp": -1}, "it must not be negative"),
        ({"timestamp": 2**63}, "it must be from 0 to"),
        ({"step": 1.0}, "step must be an int"),
        ({"step": True}, "step must be an int"),
        ({"step": 2**63}, "64 bits"),
        ({"key": ""}, "key must be a str that is not empty"),
        ({"key": "../x"}, "must be the key of a metric, parameter or tag"),
        ({"key": "a//b"}, "must be the key of a metric, parameter or tag"),
        ({"key": "a#b"}, "must be the key of a metric, parameter or tag"),
        ({"key": "x" * 251}, "of 1 to 250 characters"),
    ],
    ids=str,
)
def test_a_metric_that_the_server_would_corrupt_is_rejected_here(
    sync_client: MLflow, caplog: pytest.LogCaptureFixture, arguments: dict[str, Any], why: str
) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    metric: dict[str, Any] = {"key": "loss", "value": 0.5, **arguments}
    with pytest.raises(InvalidArgument, match=why):
        sync_client.runs.log_metric(NO_ID, metric.pop("key"), metric.pop("value"), **metric)
    assert not caplog.records


def test_points_of_a_batch_are_checked_like_single_ones(sync_client: MLflow, run_id: str) -> None:
    good = Metric(key="loss", value=0.5, timestamp=NOON_MS, step=1)
    for bad, why in [
        (Metric(key="loss", value=0.5, timestamp=1_767_355_200), "looks like seconds"),
        (Metric(key="loss", value=0.5, timestamp=1.7e12), "milliseconds"),  # type: ignore[arg-type]
        (Metric(key="loss", value="x", timestamp=NOON_MS), "must be a number"),  # type: ignore[arg-type]
        (Metric(key="loss", value=0.5, timestamp=NOON_MS, step=1.5), "step"),  # type: ignore[arg-type]
        (("loss", 0.5), "must be a Metric"),
    ]:
        with pytest.raises(InvalidArgument, match=why):
            sync_client.runs.log_batch(run_id, metrics=[good, bad])  # type: ignore[list-item]
    with pytest.raises(InvalidArgument, match="must be a number"):
        sync_client.runs.log_batch(run_id, metrics={"good": 1, "bad": "x"})  # type: ignore[arg-type]
    assert (sync_client.runs.get(run_id)).data.metrics == {}


def test_a_parameter_is_stored_as_text(sync_client: MLflow, run_id: str) -> None:
    sync_client.runs.log_param(run_id, "depth", 3)
    sync_client.runs.log_param(run_id, "empty", "")
    sync_client.runs.log_param(run_id, "long", "ä" * 6000)
    params = (sync_client.runs.get(run_id)).data.params
    assert params == {"depth": "3", "empty": "", "long": "ä" * 6000}


def test_a_parameter_of_none_is_stored_as_mlflow_does(sync_client: MLflow, run_id: str) -> None:
    sync_client.runs.log_param(run_id, "depth", None)
    sync_client.runs.log_batch(run_id, params={"seed": None})
    params = (sync_client.runs.get(run_id)).data.params
    assert params == {"depth": "None", "seed": "None"}


def test_a_parameter_cannot_be_changed(sync_client: MLflow, run_id: str) -> None:
    sync_client.runs.log_param(run_id, "depth", 3)
    sync_client.runs.log_param(run_id, "depth", 3)
    with pytest.raises(InvalidParameterValue):
        sync_client.runs.log_param(run_id, "depth", 4)
    assert (sync_client.runs.get(run_id)).data.params == {"depth": "3"}


def test_a_tag_is_set_replaced_and_deleted(sync_client: MLflow, experiment_id: str) -> None:
    runs = sync_client.runs
    run_id = (runs.create(experiment_id, run_name="named")).info.run_id
    runs.set_tag(run_id, "stage", "a")
    runs.set_tag(run_id, "stage", "x" * 8000)
    tags = (runs.get(run_id)).data.tags
    assert tags == {"stage": "x" * 8000, "mlflow.runName": "named"}
    runs.delete_tag(run_id, "stage")
    assert list((runs.get(run_id)).data.tags) == ["mlflow.runName"]
    with pytest.raises(ResourceDoesNotExist):
        runs.delete_tag(run_id, "stage")


def test_values_that_the_server_would_cut_are_rejected_here(sync_client: MLflow, run_id: str) -> None:
    runs = sync_client.runs
    with pytest.raises(InvalidArgument, match="at most 6000 characters, but it is one of 6001 characters"):
        runs.log_param(run_id, "long", "x" * 6001)
    with pytest.raises(InvalidArgument, match="at most 8000 characters, but it is one of 8001 characters"):
        runs.set_tag(run_id, "long", "x" * 8001)
    with pytest.raises(InvalidArgument, match=r"params\['long'\]"):
        runs.log_batch(run_id, metrics={"loss": 1}, params={"long": "x" * 6001})
    with pytest.raises(InvalidArgument, match=r"tags\['long'\]"):
        runs.log_batch(run_id, metrics={"loss": 1}, tags={"long": "x" * 8001})
    with pytest.raises(InvalidArgument, match="and not None"):
        runs.set_tag(run_id, "nothing", None)
    data = (runs.get(run_id)).data
    assert (dict(data.metrics), dict(data.params)) == ({}, {})


def test_logging_to_a_missing_run_says_so(sync_client: MLflow) -> None:
    runs = sync_client.runs
    with pytest.raises(ResourceDoesNotExist):
        runs.log_metric(NO_ID, "loss", 1)
    with pytest.raises(ResourceDoesNotExist):
        runs.log_param(NO_ID, "depth", 1)
    with pytest.raises(ResourceDoesNotExist):
        runs.set_tag(NO_ID, "stage", "a")
    with pytest.raises(ResourceDoesNotExist):
        runs.log_batch(NO_ID, metrics={"loss": 1})


def test_a_batch_beyond_the_limits_arrives_whole(sync_client: MLflow, run_id: str) -> None:
    points = [Metric(key=f"m{index % 5}", value=index, timestamp=NOON_MS + index, step=index) for index in range(2500)]
    params = {f"p{index}": index for index in range(250)}
    tags = {f"t{index}": index for index in range(150)}
    sync_client.runs.log_batch(run_id, metrics=points, params=params, tags=tags)
    data = (sync_client.runs.get(run_id)).data
    assert data.params == {key: str(value) for key, value in params.items()}
    stored = dict(data.tags)
    del stored["mlflow.runName"]
    assert stored == {key: str(value) for key, value in tags.items()}
    for key in ("m0", "m4"):
        history = sync_client.metrics.get_history(run_id, key)
        assert sorted(history, key=lambda point: point.step or 0) == [point for point in points if point.key == key]
    assert data.metrics == {f"m{index}": 2495 + index for index in range(5)}


def test_a_batch_of_long_values_is_split_by_size(sync_client: MLflow, run_id: str) -> None:
    tags = {f"t{index}": "ü" * 8000 for index in range(90)}
    sync_client.runs.log_batch(run_id, tags=tags)
    stored = (sync_client.runs.get(run_id)).data.tags
    assert {key: stored.get(key) for key in tags} == tags


def test_an_empty_batch_sends_nothing(sync_client: MLflow, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    sync_client.runs.log_batch(NO_ID)
    assert not caplog.records


def test_a_batch_that_stops_half_way_says_what_is_stored(sync_client: MLflow, run_id: str) -> None:
    sync_client.runs.log_param(run_id, "p150", "other")
    with pytest.raises(InvalidParameterValue) as caught:
        sync_client.runs.log_batch(run_id, params={f"p{index}": index for index in range(200)})
    assert caught.value.__notes__ == ["log_batch: 1 of 2 requests were stored before this failure"]
    assert len((sync_client.runs.get(run_id)).data.params) == 101


def test_a_batch_that_fails_at_once_has_no_note(sync_client: MLflow) -> None:
    with pytest.raises(MLflowError) as caught:
        sync_client.runs.log_batch(NO_ID, metrics={"loss": 1})
    assert not hasattr(caught.value, "__notes__")


def test_a_metric_history_comes_in_pages(sync_client: MLflow, run_id: str) -> None:
    points = [Metric(key="loss", value=index, timestamp=NOON_MS + index, step=index) for index in range(5)]
    sync_client.runs.log_batch(run_id, metrics=points)
    first = sync_client.metrics.get_history(run_id, "loss", max_results=3)
    assert first.items == points[:3]
    assert first.next_page_token
    last = sync_client.metrics.get_history(run_id, "loss", max_results=3, page_token=first.next_page_token)
    assert (last.items, last.next_page_token) == (points[3:], None)


def test_iter_metric_history_walks_all_pages(
    sync_client: MLflow, run_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    points = [Metric(key="a/b c", value=index, timestamp=NOON_MS, step=index) for index in range(5)]
    sync_client.runs.log_batch(run_id, metrics=points)
    caplog.set_level("DEBUG", "mlflow_wrap")
    assert [point for point in sync_client.metrics.iter_history(run_id, "a/b c", max_results=2)] == points
    assert len(caplog.records) == 3


def test_the_history_of_a_missing_metric_is_empty(sync_client: MLflow, run_id: str) -> None:
    page = sync_client.metrics.get_history(run_id, "loss")
    assert (page.items, page.next_page_token) == ([], None)
    assert [point for point in sync_client.metrics.iter_history(run_id, "loss")] == []
    with pytest.raises(InvalidArgument, match="from 1 to"):
        sync_client.metrics.get_history(run_id, "loss", max_results=0)


@pytest.mark.parametrize("as_text", [False, True], ids=["mapping", "text"])
def test_a_noted_model_is_on_the_run(sync_client: MLflow, run_id: str, as_text: bool) -> None:
    model = {
        "artifact_path": "model",
        "flavors": {"python_function": {"loader_module": "none"}},
        "utc_time_created": "2026-01-02 12:00:00.000000",
        "run_id": run_id,
    }
    sync_client.runs.log_model(run_id, json.dumps(model) if as_text else model)
    tags = (sync_client.runs.get(run_id)).data.tags
    (noted,) = json.loads(tags["mlflow.log-model.history"] or "")
    assert (noted["artifact_path"], noted["run_id"]) == ("model", run_id)


def test_a_model_without_its_parts_is_rejected(sync_client: MLflow, run_id: str) -> None:
    with pytest.raises(InvalidParameterValue):
        sync_client.runs.log_model(run_id, {"artifact_path": "model"})
    with pytest.raises(InvalidArgument, match="a str that is a JSON object"):
        sync_client.runs.log_model(run_id, "no JSON")


def test_datasets_are_inputs_of_the_run(sync_client: MLflow, run_id: str) -> None:
    dataset_input = DatasetInput(
        dataset=Dataset(name="iris", digest="abc", source_type="local", source="{}", schema="{}", profile="{}"),
        tags=[InputTag(key="mlflow.data.context", value="training")],
    )
    sync_client.runs.log_inputs(run_id, [dataset_input])
    inputs = (sync_client.runs.get(run_id)).inputs
    assert inputs is not None
    assert inputs.dataset_inputs == [dataset_input]


def test_logged_models_are_inputs_and_outputs_of_the_run(sync_client: MLflow, run_id: str) -> None:
    model_id = "m-" + run_id
    sync_client.runs.log_inputs(run_id, models=[ModelInput(model_id=model_id)])
    sync_client.runs.log_outputs(run_id, [ModelOutput(model_id=model_id, step=3)])
    run = sync_client.runs.get(run_id)
    assert run.inputs is not None
    assert run.outputs is not None
    assert run.inputs.model_inputs == [ModelInput(model_id=model_id)]
    assert run.outputs.model_outputs == [ModelOutput(model_id=model_id, step=3)]
