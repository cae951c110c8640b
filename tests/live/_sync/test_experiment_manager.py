# Made by `make generate` from live/_async/test_experiment_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around an experiment, on a real server."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from mlflow_wrap import (
    InvalidArgument,
    InvalidParameterValue,
    Metric,
    MLflow,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
)

NOON_MS = 1_767_355_200_000


def _model() -> dict[str, Any]:
    return {
        "artifact_path": "model",
        "flavors": {"python_function": {"loader_module": "none"}},
        "utc_time_created": "2026-01-02 12:00:00.000000",
    }


def test_a_whole_run_is_logged_and_ended(sync_client: MLflow, experiment_id: str) -> None:
    info = sync_client.experiment_manager.run_existing_experiment(
        int(experiment_id),
        run_name="whole",
        metrics={"val/loss": 0.5},
        params={"depth": 3},
        tags={"team": "a"},
        model=_model(),
    )
    run = sync_client.runs.get(info.run_id)
    assert run.info == info
    assert (info.experiment_id, info.run_name, info.status) == (experiment_id, "whole", "FINISHED")
    assert info.start_time is not None
    assert info.end_time is not None
    assert info.end_time >= info.start_time
    assert run.data.metrics == {"val/loss": 0.5}
    assert run.data.params == {"depth": "3"}
    tags = run.data.tags
    assert (tags["team"], tags["mlflow.runName"]) == ("a", "whole")
    (noted,) = json.loads(tags["mlflow.log-model.history"])
    assert (noted["artifact_path"], noted["run_id"]) == ("model", info.run_id)


def test_a_run_with_nothing_to_log_is_ended_too(sync_client: MLflow, experiment_id: str) -> None:
    info = sync_client.experiment_manager.run_existing_experiment(experiment_id)
    assert info.status == "FINISHED"
    assert info.end_time is not None


def test_a_history_beyond_one_request_arrives_whole(sync_client: MLflow, experiment_id: str) -> None:
    points = [Metric(key="loss", value=index, timestamp=NOON_MS + index, step=index) for index in range(1500)]
    info = sync_client.experiment_manager.run_existing_experiment(experiment_id, metrics=points)
    assert (sync_client.metrics.get_history(info.run_id, "loss")).items == points


def test_the_model_of_the_caller_is_left_alone(sync_client: MLflow, experiment_id: str) -> None:
    model = _model()
    sync_client.experiment_manager.run_existing_experiment(experiment_id, model=model)
    assert model == _model()


@pytest.fixture
def rejected_model(sync_client: MLflow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server rejects whatever model is noted on a run."""
    runs = sync_client.runs
    log_model = runs.log_model

    def log_incomplete(run_id: str, _: object) -> None:
        log_model(run_id, {"artifact_path": "no flavors"})

    monkeypatch.setattr(runs, "log_model", log_incomplete)


@pytest.mark.usefixtures("rejected_model")
def test_a_failure_in_the_middle_ends_the_run_as_failed(sync_client: MLflow, experiment_id: str) -> None:
    with pytest.raises(InvalidParameterValue) as caught:
        sync_client.experiment_manager.run_existing_experiment(experiment_id, metrics={"loss": 1}, model=_model())
    (run,) = sync_client.runs.search([experiment_id])
    assert run.info.status == "FAILED"
    assert run.info.end_time is not None
    assert caught.value.__notes__ == [f"run {run.info.run_id} was started"]
    assert list(run.data.metrics) == ["loss"]


BAD: tuple[dict[str, Any], ...] = (
    {"run_name": 5},
    {"metrics": {"loss": "low"}},
    {"params": {"../x": 1}},
    {"tags": {"long": "x" * 8001}},
    {"model": "x"},
    {"model": {"artifact_path": "no flavors"}},
    {"model": {**_model(), "flavors": 1j}},
)


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_bad_value_starts_no_run(
    sync_client: MLflow, experiment_id: str, bad: dict[str, Any], unique_name: Callable[[str], str]
) -> None:
    (name,) = bad
    with pytest.raises(InvalidArgument, match=name):
        sync_client.experiment_manager.run_existing_experiment(experiment_id, **bad)
    assert not len(sync_client.runs.search([experiment_id]))
    experiment = unique_name("never")
    with pytest.raises(InvalidArgument, match=name):
        sync_client.experiment_manager.run_new_experiment(experiment, **bad)
    assert sync_client.experiments.get_by_name(experiment) is None


@pytest.mark.parametrize("bad", [{"experiment_tags": {"../x": 1}}, {"artifact_location": 5}], ids=str)
def test_a_bad_value_creates_no_experiment(
    sync_client: MLflow, unique_name: Callable[[str], str], bad: dict[str, Any]
) -> None:
    experiment = unique_name("never")
    with pytest.raises(InvalidArgument):
        sync_client.experiment_manager.run_new_experiment(experiment, **bad)
    assert sync_client.experiments.get_by_name(experiment) is None


def test_a_run_that_cannot_be_ended_is_named(
    sync_client: MLflow, experiment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = sync_client.runs

    def delete_in_between(run_id: str, _: object) -> None:
        runs.delete(run_id)
        runs.set_tag(run_id, "late", "1")

    monkeypatch.setattr(runs, "log_model", delete_in_between)
    with pytest.raises(InvalidParameterValue) as caught:
        sync_client.experiment_manager.run_existing_experiment(experiment_id, model=_model())
    (run,) = runs.search([experiment_id], view_type="DELETED_ONLY")
    started, ending = caught.value.__notes__
    assert started == f"run {run.info.run_id} was started"
    assert ending.startswith(f"run {run.info.run_id} is still RUNNING: ending it failed too")


def test_a_run_of_a_missing_experiment_is_rejected(sync_client: MLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        sync_client.experiment_manager.run_existing_experiment("999999999")


def test_a_new_experiment_is_made_for_the_run(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("new")
    info = sync_client.experiment_manager.run_new_experiment(
        name,
        run_name="first",
        metrics={"loss": 1},
        params={"depth": 3},
        tags={"team": "a"},
        model=_model(),
        artifact_location="mlflow-artifacts:/elsewhere",
        experiment_tags={"owner": "b"},
    )
    experiment = sync_client.experiments.get_by_name(name)
    assert experiment is not None
    assert (info.experiment_id, info.run_name, info.status) == (experiment.experiment_id, "first", "FINISHED")
    assert experiment.artifact_location == "mlflow-artifacts:/elsewhere"
    assert experiment.tags == {"owner": "b"}
    run = sync_client.runs.get(info.run_id)
    assert len(run.data.metrics) == len(run.data.params) == 1


@pytest.mark.usefixtures("rejected_model")
def test_calling_again_after_a_failure_uses_the_experiment_that_is_there(
    sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("again")
    manager = sync_client.experiment_manager
    with pytest.raises(InvalidParameterValue):
        manager.run_new_experiment(name, model=_model())
    info = manager.run_new_experiment(name, metrics={"loss": 1})
    runs = sync_client.runs.search([info.experiment_id])
    assert sorted(run.info.status or "" for run in runs) == ["FAILED", "FINISHED"]


def test_the_name_of_a_deleted_experiment_is_explained(sync_client: MLflow, experiment_id: str) -> None:
    name = (sync_client.experiments.get(experiment_id)).name
    sync_client.experiments.delete(experiment_id)
    with pytest.raises(ResourceAlreadyExists) as caught:
        sync_client.experiment_manager.run_new_experiment(name)
    (note,) = caught.value.__notes__
    assert f"a deleted experiment is called {name!r}: restore it" in note


def test_a_summary_sorts_the_runs_and_ends_with_those_without_a_value(sync_client: MLflow, experiment_id: str) -> None:
    for value in (0.5, math.nan, 0.25, 0.75, None):
        run = sync_client.runs.create(experiment_id)
        if value is not None:
            sync_client.runs.log_batch(run.info.run_id, metrics={"val/my loss": value, "info": 7})
    for ascending, expected in ((False, [0.75, 0.5, 0.25]), (True, [0.25, 0.5, 0.75])):
        summary = sync_client.experiment_manager.experiment_summary(experiment_id, "val/my loss", ascending=ascending)
        assert [row.value for row in summary[:3]] == expected
        assert sorted(str(row.value) for row in summary[3:]) == ["None", "nan"]
        assert {row.metric_key for row in summary} == {"val/my loss"}
    by_info = sync_client.experiment_manager.experiment_summary(experiment_id, "info")
    assert by_info[0].value == 7
    assert by_info[0].run.info.status == "RUNNING"


def test_a_summary_is_best_first_of_the_highest_by_default(sync_client: MLflow, experiment_id: str) -> None:
    for value in (1, 3, 2):
        run = sync_client.runs.create(experiment_id)
        sync_client.runs.log_metric(run.info.run_id, "a.b", value)
    summary = sync_client.experiment_manager.experiment_summary(int(experiment_id), "a.b")
    assert [row.value for row in summary] == [3, 2, 1]


def test_a_summary_of_an_empty_experiment_is_empty(sync_client: MLflow, experiment_id: str) -> None:
    assert sync_client.experiment_manager.experiment_summary(experiment_id, "val/loss") == []


def test_a_summary_has_the_runs_of_all_pages(
    sync_client: MLflow, experiment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for value in range(5):
        run = sync_client.runs.create(experiment_id)
        sync_client.runs.log_metric(run.info.run_id, "loss", value)
    runs = sync_client.runs
    monkeypatch.setattr(runs, "iter_search", partial(runs.iter_search, max_results=2))
    summary = sync_client.experiment_manager.experiment_summary(experiment_id, "loss", ascending=True)
    assert [row.value for row in summary] == [0, 1, 2, 3, 4]


def test_bad_arguments_of_a_summary_are_rejected_here(sync_client: MLflow, experiment_id: str) -> None:
    with pytest.raises(InvalidArgument, match="ascending must be True or False"):
        sync_client.experiment_manager.experiment_summary(
            experiment_id,
            "loss",
            ascending="desc",  # type: ignore[arg-type]
        )
    with pytest.raises(InvalidArgument, match="metric_key must be the key"):
        sync_client.experiment_manager.experiment_summary(experiment_id, "a`b")
