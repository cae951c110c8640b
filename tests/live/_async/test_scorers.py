"""Scorers on a real server."""

from __future__ import annotations

import json

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, InvalidParameterValue, ResourceDoesNotExist

pytestmark = pytest.mark.anyio

JUDGE = {
    "name": "politeness",
    "aggregations": [],
    "instructions_judge_pydantic_data": {
        "instructions": "Is {{ outputs }} polite?",
        "model": "openai:/gpt-4o-mini",
    },
}
NO_EXPERIMENT = "999999999"


async def test_a_new_scorer_has_what_was_given(async_client: AsyncMLflow, experiment_id: str) -> None:
    scorers = async_client.scorers
    created = await scorers.register(experiment_id, "politeness ü", JUDGE)
    assert (created.name, created.version) == ("politeness ü", 1)
    scorer = await scorers.get(int(experiment_id), "politeness ü")
    assert (scorer.scorer_name, scorer.scorer_version, scorer.scorer_id) == (
        created.name,
        created.version,
        created.scorer_id,
    )
    assert json.loads(scorer.serialized_scorer) == JUDGE


async def test_each_registration_is_a_version(async_client: AsyncMLflow, experiment_id: str) -> None:
    scorers = async_client.scorers
    for number in (1, 2, 3):
        text = json.dumps({**JUDGE, "aggregations": ["mean"] * number})
        assert (await scorers.register(experiment_id, "judge", text)).version == number
    await scorers.register(experiment_id, "another", JUDGE)
    assert (await scorers.get(experiment_id, "judge")).scorer_version == 3
    second = await scorers.get(experiment_id, "judge", version=2)
    assert json.loads(second.serialized_scorer)["aggregations"] == ["mean"] * 2
    versions = await scorers.list_versions(experiment_id, "judge")
    assert [scorer.scorer_version for scorer in versions] == [1, 2, 3]
    newest = await scorers.list(experiment_id)
    assert [(scorer.scorer_name, scorer.scorer_version) for scorer in newest] == [("another", 1), ("judge", 3)]
    everywhere = await scorers.list()
    assert [scorer for scorer in everywhere if scorer.experiment_id == experiment_id] == newest


async def test_a_version_is_deleted_and_then_all_of_them(async_client: AsyncMLflow, experiment_id: str) -> None:
    scorers = async_client.scorers
    for _ in range(3):
        await scorers.register(experiment_id, "judge", JUDGE)
    await scorers.delete(experiment_id, "judge", version=2)
    versions = await scorers.list_versions(experiment_id, "judge")
    assert [scorer.scorer_version for scorer in versions] == [1, 3]
    with pytest.raises(ResourceDoesNotExist):
        await scorers.delete(experiment_id, "judge", version=2)
    await scorers.delete(experiment_id, "judge", version="all")
    assert await scorers.list(experiment_id) == []
    with pytest.raises(ResourceDoesNotExist):
        await scorers.list_versions(experiment_id, "judge")
    with pytest.raises(ResourceDoesNotExist):
        await scorers.delete(experiment_id, "judge", version="all")


@pytest.mark.parametrize("version", [2**31, 2**32 + 1, 0, -1, 1.0, True, "1", None])
async def test_a_version_that_the_server_would_take_for_all_deletes_nothing(
    async_client: AsyncMLflow, experiment_id: str, version: int
) -> None:
    scorers = async_client.scorers
    await scorers.register(experiment_id, "judge", JUDGE)
    with pytest.raises((InvalidArgument, ResourceDoesNotExist)):
        await scorers.delete(experiment_id, "judge", version=version)
    assert len(await scorers.list_versions(experiment_id, "judge")) == 1


async def test_a_missing_scorer_says_so(async_client: AsyncMLflow, experiment_id: str) -> None:
    scorers = async_client.scorers
    with pytest.raises(ResourceDoesNotExist):
        await scorers.get(experiment_id, "judge")
    with pytest.raises(ResourceDoesNotExist):
        await scorers.list(NO_EXPERIMENT)
    with pytest.raises(ResourceDoesNotExist):
        await scorers.register(NO_EXPERIMENT, "judge", JUDGE)
    with pytest.raises(InvalidArgument, match="version must be"):
        await scorers.get(experiment_id, "judge", version=2**31)


async def test_a_deleted_experiment_is_rejected(async_client: AsyncMLflow, experiment_id: str) -> None:
    scorers = async_client.scorers
    await scorers.register(experiment_id, "judge", JUDGE)
    await async_client.experiments.delete(experiment_id)
    with pytest.raises(InvalidParameterValue):
        await scorers.register(experiment_id, "judge", JUDGE)
    with pytest.raises(InvalidParameterValue):
        await scorers.get(experiment_id, "judge")
    with pytest.raises(InvalidParameterValue):
        await scorers.list(experiment_id)


@pytest.mark.parametrize("bad", ["", "no JSON", "[]", "3", {"a": {1}}, {"a": float("nan")}, None])
async def test_what_is_no_json_object_is_rejected_here(async_client: AsyncMLflow, bad: str) -> None:
    with pytest.raises(InvalidArgument, match=r"serialized_scorer.* must be"):
        await async_client.scorers.register("0", "judge", bad)
