# Made by `make generate` from live/_async/test_run_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around runs, on a real server."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from mlflow_rest.api.runs import create_run, log_batch, update_run

from mlflow_wrap import (
    Dataset,
    DatasetInput,
    InputTag,
    InvalidArgument,
    InvalidParameterValue,
    Metric,
    MLflow,
    ModelInput,
    ModelOutput,
    NoMatch,
    ResourceDoesNotExist,
    Run,
    WorkflowProgress,
    filters,
)
from mlflow_wrap._validation import copies
from mlflow_wrap._validation.batching import Batch

NO_ID = "0" * 32
NOON_MS = 1_767_355_200_000


@pytest.fixture
def losses(sync_client: MLflow, experiment_id: str) -> dict[float | None, str]:
    """Ids of runs by their `val/loss`; one run has none."""
    ids: dict[float | None, str] = {}
    for value in (0.1, 0.2, 0.7, 0.8, 0.9, None):
        run = sync_client.runs.create(experiment_id)
        ids[value] = run.info.run_id
        if value is not None:
            sync_client.runs.log_metric(run.info.run_id, "val/loss", value)
    return ids


def _active(client: MLflow, experiment_id: str) -> set[str]:
    return {run.info.run_id for run in client.runs.search([experiment_id])}


@pytest.fixture
def target_id(sync_client: MLflow, unique_name: Callable[[str], str]) -> str:
    """An empty experiment to copy to."""
    return sync_client.experiments.create(unique_name("target"))


def test_a_cleanup_only_says_what_it_would_delete(
    sync_client: MLflow, experiment_id: str, losses: dict[float | None, str]
) -> None:
    result = sync_client.run_manager.cleanup_runs([experiment_id], "metrics.`val/loss` < 0.5", "val/loss")
    assert result.dry_run
    assert set(result.deleted_runs) == {losses[0.7], losses[0.8], losses[0.9]}
    assert result.total == 6
    assert len(_active(sync_client, experiment_id)) == 6


def test_a_cleanup_of_many_pages_deletes_exactly_what_does_not_match(
    sync_client: MLflow, experiment_id: str, losses: dict[float | None, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = sync_client.runs
    monkeypatch.setattr(runs, "iter_search", partial(runs.iter_search, max_results=2))
    result = sync_client.run_manager.cleanup_runs(
        [int(experiment_id)], "metrics.`val/loss` < 0.5", "val/loss", dry_run=False
    )
    assert not result.dry_run
    assert set(result.deleted_runs) == {losses[0.7], losses[0.8], losses[0.9]}
    assert result.total == 6
    assert _active(sync_client, experiment_id) == {losses[0.1], losses[0.2], losses[None]}


def test_a_run_with_nan_does_not_match_and_is_deleted(sync_client: MLflow, experiment_id: str) -> None:
    run = sync_client.runs.create(experiment_id)
    sync_client.runs.log_metric(run.info.run_id, "loss", math.nan)
    result = sync_client.run_manager.cleanup_runs([experiment_id], "metrics.loss < 0.5", "loss")
    assert result.deleted_runs == [run.info.run_id]


def test_a_cleanup_of_an_empty_experiment_does_nothing(sync_client: MLflow, experiment_id: str) -> None:
    result = sync_client.run_manager.cleanup_runs([experiment_id], "metrics.loss < 1", "loss", dry_run=False)
    assert (result.deleted_runs, result.total) == ([], 0)


def test_a_cleanup_lists_what_was_not_deleted_and_why(
    sync_client: MLflow, experiment_id: str, losses: dict[float | None, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    delete = sync_client.runs.delete

    def fail_once(run_id: str) -> None:
        delete(NO_ID if run_id == losses[0.8] else run_id)

    monkeypatch.setattr(sync_client.runs, "delete", fail_once)
    reports: list[WorkflowProgress] = []
    result = sync_client.run_manager.cleanup_runs(
        [experiment_id], "metrics.`val/loss` < 0.5", "val/loss", dry_run=False, progress=reports.append
    )
    assert set(result.deleted_runs) == {losses[0.7], losses[0.9]}
    assert list(result.not_deleted) == [losses[0.8]]
    assert result.not_deleted[losses[0.8]].startswith("ResourceDoesNotExist: ")
    assert _active(sync_client, experiment_id) == {losses[0.1], losses[0.2], losses[0.8], losses[None]}
    assert (reports[-1].step, reports[-1].done, reports[-1].total) == ("runs", 3, 3)


def test_a_plan_is_by_age_status_metric_and_filter(sync_client: MLflow, experiment_id: str) -> None:
    runs, plan = sync_client.runs, sync_client.run_manager.plan_cleanup
    ids = []
    for number, status in enumerate(("FINISHED", "FAILED", "KILLED", None)):
        ids.append((runs.create(experiment_id, start_time=NOON_MS + number)).info.run_id)
        runs.log_batch(ids[-1], metrics={"loss": number} if number else {}, tags={"n": number})
        if status is not None:
            runs.set_terminated(ids[-1], status, end_time=NOON_MS + 1000 * number)  # type: ignore[arg-type]

    def planned(**conditions: Any) -> list[int]:
        return sorted(ids.index(run_id) for run_id in (plan([experiment_id], **conditions)).run_ids)

    assert planned(metric_key="loss") == [1, 2]  # what still runs is kept
    assert planned(status="RUNNING") == [3]
    assert planned(status=["FAILED", "running"]) == [1, 3]
    assert planned(older_than=NOON_MS + 1000) == [0]
    assert planned(older_than=datetime.fromtimestamp(NOON_MS / 1000 + 1.5, UTC)) == [0, 1]
    assert planned(older_than=timedelta(days=36500)) == []
    assert planned(older_than=timedelta(0)) == [0, 1, 2]
    assert planned(filter_string="metrics.loss > 1") == [2]
    assert planned(filter_string=filters.tag("n") != "1", keep="metrics.loss > 1") == [0]
    with pytest.raises(InvalidArgument, match="needs a condition"):
        plan([experiment_id])
    with pytest.raises(NoMatch, match=r"no run has the metric 'los'; did you mean 'loss'\? There are: 'loss'"):
        plan([experiment_id], metric_key="los")

    # Between the plan and its application one run goes on, and one is deleted.
    made = plan([experiment_id], older_than=timedelta(0))
    runs.update(ids[0], status="RUNNING")
    runs.delete(ids[1])
    result = sync_client.run_manager.apply_cleanup(made)
    assert (result.deleted_runs, result.total) == ([ids[2]], 4)
    assert result.not_deleted == {
        ids[0]: "it was FINISHED when it was planned, and is RUNNING",
        ids[1]: "it is deleted already",
    }
    assert _active(sync_client, experiment_id) == {ids[0], ids[3]}


def test_the_best_run_is_of_those_that_finished(sync_client: MLflow, experiment_id: str) -> None:
    ids = {}
    for value in (0.5, math.nan, 0.9, 0.1):
        info = sync_client.experiment_manager.run_existing_experiment(
            experiment_id, metrics={"val/acc uracy": value}, tags={"value": value}
        )
        ids[value] = info.run_id
    running = sync_client.runs.create(experiment_id)
    sync_client.runs.log_metric(running.info.run_id, "val/acc uracy", 1)
    best = sync_client.run_manager.best_run
    assert (best([experiment_id], "val/acc uracy")).info.run_id == ids[0.9]
    assert (best([experiment_id], "val/acc uracy", ascending=True)).info.run_id == ids[0.1]
    kept = best([experiment_id], "val/acc uracy", filter_string=filters.tag("value") == "0.5")
    assert kept.info.run_id == ids[0.5]
    with pytest.raises(NoMatch, match=r"did you mean 'val/acc uracy'\? There are: 'val/acc uracy'"):
        best([experiment_id], "val/accuracy")


def test_a_bad_condition_deletes_nothing(
    sync_client: MLflow, experiment_id: str, losses: dict[float | None, str]
) -> None:
    cleanup = sync_client.run_manager.cleanup_runs
    with pytest.raises(InvalidParameterValue):
        cleanup([experiment_id], "metrics.val/loss < 1", "val/loss", dry_run=False)
    with pytest.raises(InvalidArgument, match="filter_string must be a str that is not empty"):
        cleanup([experiment_id], "", "val/loss", dry_run=False)
    assert (cleanup([], "metrics.loss < 1", "val/loss", dry_run=False)).deleted_runs == []
    assert _active(sync_client, experiment_id) == set(losses.values())


def _whole_run(client: MLflow, experiment_id: str) -> Run:
    """A run with everything that a run can have."""
    runs = client.runs
    run = runs.create(
        experiment_id,
        run_name="original",
        start_time=NOON_MS,
        tags={
            "team": "a",
            "mlflow.note.content": "what the user wrote",
            "mlflow.user": "ada",
            "mlflow.source.name": "train.py",
            "mlflow.source.type": "LOCAL",
        },
    )
    run_id = run.info.run_id
    points = [Metric(key="loss", value=1 / (1 + step), timestamp=NOON_MS + step, step=step) for step in range(1200)]
    points += [
        Metric(key="val/my loss", value=math.nan, timestamp=NOON_MS, step=-1),
        Metric(key="val/my loss", value=math.inf, timestamp=NOON_MS + 1, step=5),
    ]
    runs.log_batch(run_id, metrics=points, params={f"p{index}": index for index in range(120)})
    runs.log_param(run_id, "empty", "")
    dataset = Dataset(name="iris", digest="abc", source_type="local", source="{}")
    runs.log_inputs(
        run_id,
        [DatasetInput(dataset=dataset, tags=[InputTag(key="mlflow.data.context", value="training")])],
        models=[ModelInput(model_id="m-in")],
    )
    runs.log_outputs(run_id, [ModelOutput(model_id="m-out", step=3)])
    model = {"artifact_path": "model", "flavors": {"a": {}}, "utc_time_created": "2026-01-02 12:00:00.000000"}
    runs.log_model(run_id, {**model, "run_id": run_id})
    client.artifacts.upload_bytes(run_id, b"\x00\xff" * 1000, "model/data/weights.bin")
    client.artifacts.upload_text(run_id, "top", "with space.txt")
    runs.set_terminated(run_id, "FAILED", end_time=NOON_MS + 9000)
    return runs.get(run_id)


def _comparable(points: list[Metric]) -> list[tuple[Any, ...]]:
    return [(point.key, str(point.value), point.timestamp, point.step) for point in points]


def test_a_copy_has_everything_that_is_true_of_it_too(sync_client: MLflow, experiment_id: str, target_id: str) -> None:
    original = _whole_run(sync_client, experiment_id)
    result = sync_client.run_manager.copy_run(original.info.run_id, int(target_id))
    assert (result.original_run_id, result.target_experiment_id) == (original.info.run_id, target_id)
    copy = sync_client.runs.get(result.new_run_id)

    assert (copy.info.experiment_id, copy.info.run_name, copy.info.status) == (target_id, "original", "FAILED")
    assert (copy.info.start_time, copy.info.end_time) == (NOON_MS, NOON_MS + 9000)
    assert dict(copy.data.params) == dict(original.data.params)
    for key, count in (("loss", 1200), ("val/my loss", 2)):
        history = [point for point in sync_client.metrics.iter_history(original.info.run_id, key)]
        assert len(history) == count
        copied = [point for point in sync_client.metrics.iter_history(result.new_run_id, key)]
        assert _comparable(copied) == _comparable(history)

    tags = dict(copy.data.tags)
    (noted,) = json.loads(tags.pop("mlflow.log-model.history") or "")
    assert (noted["artifact_path"], noted["run_id"]) == ("model", result.new_run_id)
    assert tags == {
        "team": "a",
        "mlflow.note.content": "what the user wrote",
        "mlflow.runName": "original",
        "mlflow.user": "ada",
        "mlflow.source.name": "train.py",
        "mlflow.source.type": "LOCAL",
        "mlflow_wrap.copied_from_run_id": original.info.run_id,
    }
    assert copy.inputs == original.inputs
    assert copy.outputs == original.outputs
    files = {file.path for file in sync_client.artifacts.iter_files(result.new_run_id)}
    assert files == {"model/data/weights.bin", "with space.txt"}
    content = sync_client.artifacts.read_bytes(result.new_run_id, "model/data/weights.bin")
    assert content == b"\x00\xff" * 1000
    assert sync_client.runs.get(original.info.run_id) == original


def test_a_copy_may_have_a_name_of_its_own_and_no_files(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    sync_client.artifacts.upload_text(run_id, "text", "note.txt")
    result = sync_client.run_manager.copy_run(run_id, experiment_id, run_name="second", copy_artifacts=False)
    copy = sync_client.runs.get(result.new_run_id)
    assert (copy.info.run_name, copy.info.status, copy.info.end_time) == ("second", "RUNNING", None)
    assert copy.data.tags["mlflow.runName"] == "second"
    assert not sync_client.artifacts.list(result.new_run_id)


def test_a_copy_of_a_copy_names_the_one_that_it_was_made_from(
    sync_client: MLflow, experiment_id: str, run_id: str
) -> None:
    first = sync_client.run_manager.copy_run(run_id, experiment_id)
    second = sync_client.run_manager.copy_run(first.new_run_id, experiment_id)
    tags = (sync_client.runs.get(second.new_run_id)).data.tags
    assert tags["mlflow_wrap.copied_from_run_id"] == first.new_run_id


def test_a_run_whose_times_are_seconds_can_be_copied(sync_client: MLflow, experiment_id: str, target_id: str) -> None:
    seconds = NOON_MS // 1000
    raw = sync_client.raw
    started = copies.CreateRunRequest(experiment_id=experiment_id, start_time=seconds)
    run_id = (create_run.sync(client=raw, body=started)).run.info.run_id
    points = [Metric(key="loss", value=1, timestamp=seconds, step=2)]
    log_batch.sync(client=raw, body=Batch(run_id=run_id, metrics=[point.to_dict() for point in points]))  # type: ignore[misc]  # JSON objects
    ended = copies.UpdateRunRequest(run_id=run_id, status="FINISHED", end_time=seconds + 9)
    update_run.sync(client=raw, body=ended)
    result = sync_client.run_manager.copy_run(run_id, target_id)
    copy = sync_client.runs.get(result.new_run_id)
    assert (copy.info.start_time, copy.info.end_time) == (seconds, seconds + 9)
    assert copy.data.metrics.points == [Metric(key="loss", value=1, timestamp=seconds, step=2)]


def test_a_copy_that_fails_is_deleted_and_noted(
    sync_client: MLflow, target_id: str, run_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync_client.artifacts.upload_text(run_id, "text", "note.txt")
    upload = sync_client.artifacts.upload_file

    def lose_the_run(_: str, *arguments: Any) -> None:
        upload(NO_ID, *arguments)

    monkeypatch.setattr(sync_client.artifacts, "upload_file", lose_the_run)
    with pytest.raises(ResourceDoesNotExist) as caught:
        sync_client.run_manager.copy_run(run_id, target_id)
    assert _active(sync_client, target_id) == set()
    (copy,) = sync_client.runs.search([target_id], view_type="DELETED_ONLY")
    assert caught.value.__notes__ == [
        f"the incomplete copy {copy.info.run_id} was deleted; the next call restores and completes it"
    ]
    assert (copy.info.status, copy.data.tags["mlflow_wrap.incomplete_copy"]) == ("FAILED", "true")
    monkeypatch.undo()
    again = sync_client.run_manager.copy_run(run_id, target_id)
    assert (again.new_run_id, again.created) == (copy.info.run_id, False)
    assert sync_client.artifacts.read_text(copy.info.run_id, "note.txt") == "text"
    assert _active(sync_client, target_id) == {copy.info.run_id}


@pytest.mark.parametrize("bad", [{"run_name": 5}, {"copy_artifacts": "no"}], ids=str)
def test_bad_arguments_copy_nothing(sync_client: MLflow, run_id: str, experiment_id: str, bad: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(bad))):
        sync_client.run_manager.copy_run(run_id, experiment_id, **bad)
    assert len(sync_client.runs.search([experiment_id])) == 1


def test_a_copy_of_or_to_what_is_not_there_is_rejected(sync_client: MLflow, run_id: str, target_id: str) -> None:
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        sync_client.run_manager.copy_run(NO_ID, target_id)
    with pytest.raises(ResourceDoesNotExist):
        sync_client.run_manager.copy_run(run_id, "999999999")
    assert _active(sync_client, target_id) == set()
