# Made by `make generate` from live/_async/test_run_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around runs, on a real server."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from mlflow_rest.api.runs import create_run, log_batch, update_run

from mlflow_wrap import (
    Dataset,
    DatasetInput,
    IncompleteWorkflow,
    InputTag,
    InvalidArgument,
    InvalidParameterValue,
    Metric,
    MLflow,
    ModelInput,
    ModelOutput,
    ResourceDoesNotExist,
    Run,
)
from mlflow_wrap._validation import copies
from mlflow_wrap._validation.batching import Batch
from tests.rig.tags import own

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


def test_a_cleanup_that_stops_half_way_lists_what_was_deleted(
    sync_client: MLflow, experiment_id: str, losses: dict[float | None, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    delete, requested_ids = sync_client.runs.delete, list[str]()

    def fail_at_the_second(run_id: str) -> None:
        requested_ids.append(run_id)
        delete(run_id if len(requested_ids) == 1 else NO_ID)

    monkeypatch.setattr(sync_client.runs, "delete", fail_at_the_second)
    with pytest.raises(IncompleteWorkflow, match="deleted 1 of 3 runs") as caught:
        sync_client.run_manager.cleanup_runs([experiment_id], "metrics.`val/loss` < 0.5", "val/loss", dry_run=False)
    assert caught.value.done == requested_ids[:1]
    assert isinstance(caught.value.__cause__, ResourceDoesNotExist)
    assert _active(sync_client, experiment_id) == set(losses.values()) - {requested_ids[0]}


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
    client.artifacts.upload_bytes(run_id, "top", "with space.txt")
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

    tags = own(copy.data.tags)
    (noted,) = json.loads(tags.pop("mlflow.log-model.history") or "")
    assert (noted["artifact_path"], noted["run_id"]) == ("model", result.new_run_id)
    assert tags == {
        "team": "a",
        "mlflow.note.content": "what the user wrote",
        "mlflow.runName": "original",
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
    sync_client.artifacts.upload_bytes(run_id, "text", "note.txt")
    result = sync_client.run_manager.copy_run(run_id, experiment_id, run_name="second", copy_artifacts=False)
    copy = sync_client.runs.get(result.new_run_id)
    assert (copy.info.run_name, copy.info.status, copy.info.end_time) == ("second", "RUNNING", None)
    assert copy.data.tags["mlflow.runName"] == "second"
    assert (sync_client.artifacts.list(result.new_run_id)).items == []


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
    sync_client.artifacts.upload_bytes(run_id, "text", "note.txt")
    upload = sync_client.artifacts.upload_file

    def lose_the_run(_: str, *arguments: Any) -> None:
        upload(NO_ID, *arguments)

    monkeypatch.setattr(sync_client.artifacts, "upload_file", lose_the_run)
    with pytest.raises(ResourceDoesNotExist) as caught:
        sync_client.run_manager.copy_run(run_id, target_id)
    assert _active(sync_client, target_id) == set()
    (copy,) = sync_client.runs.search([target_id], view_type="DELETED_ONLY")
    assert caught.value.__notes__ == [f"the incomplete copy {copy.info.run_id} was deleted"]


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
