# Made by `make generate` from live/_async/test_scorers.py.
# Do not edit: change the async source. @generated
"""Scorers on a real server."""

from __future__ import annotations

import json

import pytest

from mlflow_wrap import InvalidArgument, InvalidParameterValue, MLflow, ResourceDoesNotExist

JUDGE = {
    "name": "politeness",
    "aggregations": [],
    "instructions_judge_pydantic_data": {"instructions": "Is {{ outputs }} polite?", "model": "openai:/gpt-4o-mini"},
}
NO_EXPERIMENT = "999999999"


def test_a_new_scorer_has_what_was_given(sync_client: MLflow, experiment_id: str) -> None:
    scorers = sync_client.scorers
    created = scorers.register(experiment_id, "politeness ü", JUDGE)
    assert (created.name, created.version) == ("politeness ü", 1)
    scorer = scorers.get(int(experiment_id), "politeness ü")
    assert (scorer.scorer_name, scorer.scorer_version, scorer.scorer_id) == (
        created.name,
        created.version,
        created.scorer_id,
    )
    assert json.loads(scorer.serialized_scorer) == JUDGE


def test_each_registration_is_a_version(sync_client: MLflow, experiment_id: str) -> None:
    scorers = sync_client.scorers
    for number in (1, 2, 3):
        text = json.dumps({**JUDGE, "aggregations": ["mean"] * number})
        assert (scorers.register(experiment_id, "judge", text)).version == number
    scorers.register(experiment_id, "another", JUDGE)
    assert (scorers.get(experiment_id, "judge")).scorer_version == 3
    second = scorers.get(experiment_id, "judge", version=2)
    assert json.loads(second.serialized_scorer)["aggregations"] == ["mean"] * 2
    versions = scorers.list_versions(experiment_id, "judge")
    assert [scorer.scorer_version for scorer in versions] == [1, 2, 3]
    newest = scorers.list(experiment_id)
    assert [(scorer.scorer_name, scorer.scorer_version) for scorer in newest] == [("another", 1), ("judge", 3)]
    everywhere = scorers.list()
    assert [scorer for scorer in everywhere if scorer.experiment_id == experiment_id] == newest


def test_a_version_is_deleted_and_then_all_of_them(sync_client: MLflow, experiment_id: str) -> None:
    scorers = sync_client.scorers
    for _ in range(3):
        scorers.register(experiment_id, "judge", JUDGE)
    scorers.delete(experiment_id, "judge", version=2)
    versions = scorers.list_versions(experiment_id, "judge")
    assert [scorer.scorer_version for scorer in versions] == [1, 3]
    with pytest.raises(ResourceDoesNotExist):
        scorers.delete(experiment_id, "judge", version=2)
    scorers.delete(experiment_id, "judge", version="all")
    assert scorers.list(experiment_id) == []
    with pytest.raises(ResourceDoesNotExist):
        scorers.list_versions(experiment_id, "judge")
    with pytest.raises(ResourceDoesNotExist):
        scorers.delete(experiment_id, "judge", version="all")


@pytest.mark.parametrize("version", [2**31, 2**32 + 1, 0, -1, 1.0, True, "1", None])
def test_a_version_that_the_server_would_take_for_all_deletes_nothing(
    sync_client: MLflow, experiment_id: str, version: int
) -> None:
    scorers = sync_client.scorers
    scorers.register(experiment_id, "judge", JUDGE)
    with pytest.raises((InvalidArgument, ResourceDoesNotExist)):
        scorers.delete(experiment_id, "judge", version=version)
    assert len(scorers.list_versions(experiment_id, "judge")) == 1


def test_a_missing_scorer_says_so(sync_client: MLflow, experiment_id: str) -> None:
    scorers = sync_client.scorers
    with pytest.raises(ResourceDoesNotExist):
        scorers.get(experiment_id, "judge")
    with pytest.raises(ResourceDoesNotExist):
        scorers.list(NO_EXPERIMENT)
    with pytest.raises(ResourceDoesNotExist):
        scorers.register(NO_EXPERIMENT, "judge", JUDGE)
    with pytest.raises(InvalidArgument, match="version must be"):
        scorers.get(experiment_id, "judge", version=2**31)


def test_a_deleted_experiment_is_rejected(sync_client: MLflow, experiment_id: str) -> None:
    scorers = sync_client.scorers
    scorers.register(experiment_id, "judge", JUDGE)
    sync_client.experiments.delete(experiment_id)
    with pytest.raises(InvalidParameterValue):
        scorers.register(experiment_id, "judge", JUDGE)
    with pytest.raises(InvalidParameterValue):
        scorers.get(experiment_id, "judge")
    with pytest.raises(InvalidParameterValue):
        scorers.list(experiment_id)


@pytest.mark.parametrize("bad", ["", "no JSON", "[]", "3", {"a": {1}}, {"a": float("nan")}, None])
def test_what_is_no_json_object_is_rejected_here(sync_client: MLflow, bad: str) -> None:
    with pytest.raises(InvalidArgument, match=r"serialized_scorer.* must be"):
        sync_client.scorers.register("0", "judge", bad)
