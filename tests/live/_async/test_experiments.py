"""Experiments on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    InvalidArgument,
    InvalidState,
    MLflowError,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
)
from tests.rig.fault_proxy import FaultProxy

pytestmark = pytest.mark.anyio

NO_ID = "999999999"


async def test_a_new_experiment_has_what_was_given(
    async_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("experiment")
    experiment_id = await async_client.experiments.create(
        name, artifact_location="mlflow-artifacts:/elsewhere", tags={"team": "a", "size": 3}
    )
    experiment = await async_client.experiments.get(experiment_id)
    assert (experiment.experiment_id, experiment.name, experiment.lifecycle_stage) == (experiment_id, name, "active")
    assert experiment.artifact_location == "mlflow-artifacts:/elsewhere"
    assert experiment.tags == {"team": "a", "size": "3"}


async def test_an_experiment_without_tags_has_an_empty_list(async_client: AsyncMLflow, experiment_id: str) -> None:
    assert (await async_client.experiments.get(experiment_id)).tags == {}


async def test_get_or_create_makes_one_experiment(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("experiment")
    first = await async_client.experiments.get_or_create(name, tags={"team": "a"})
    assert await async_client.experiments.get_or_create(name, tags={"team": "b"}) == first
    experiment = await async_client.experiments.get(first)
    assert (experiment.name, dict(experiment.tags)) == (name, {"team": "a"})


async def test_get_or_create_creates_nothing_where_there_is_one(mlflow_url: str) -> None:
    """A user who may read and not create gets its id too."""
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url) as client:
            assert await client.experiments.get_or_create("Default") == "0"
    assert [exchange.method for exchange in proxy.exchanges] == ["GET"]


async def test_get_or_create_does_not_take_a_deleted_experiment(
    async_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("experiment")
    await async_client.experiments.delete(await async_client.experiments.get_or_create(name))
    with pytest.raises(ResourceAlreadyExists) as caught:
        await async_client.experiments.get_or_create(name)
    assert "restore it" in caught.value.__notes__[0]


async def test_an_id_may_be_a_number(async_client: AsyncMLflow, experiment_id: str) -> None:
    assert (await async_client.experiments.get(int(experiment_id))).experiment_id == experiment_id


async def test_a_name_in_use_is_rejected(async_client: AsyncMLflow, experiment_id: str) -> None:
    name = (await async_client.experiments.get(experiment_id)).name
    with pytest.raises(ResourceAlreadyExists) as caught:
        await async_client.experiments.create(name)
    assert (caught.value.status_code, caught.value.error_code) == (400, "RESOURCE_ALREADY_EXISTS")


async def test_the_name_of_a_deleted_experiment_stays_taken(async_client: AsyncMLflow, experiment_id: str) -> None:
    name = (await async_client.experiments.get(experiment_id)).name
    await async_client.experiments.delete(experiment_id)
    with pytest.raises(ResourceAlreadyExists):
        await async_client.experiments.create(name)


async def test_a_missing_experiment_says_so(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await async_client.experiments.get(NO_ID)


async def test_a_name_finds_its_experiment_or_none(
    async_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("with 'quotes' & slash/ü")
    assert await async_client.experiments.get_by_name(name) is None
    experiment_id = await async_client.experiments.create(name)
    experiment = await async_client.experiments.get_by_name(name)
    assert experiment is not None
    assert experiment.experiment_id == experiment_id


async def test_a_deleted_experiment_is_marked_and_can_be_restored(
    async_client: AsyncMLflow, experiment_id: str
) -> None:
    await async_client.experiments.delete(experiment_id)
    deleted = await async_client.experiments.get(experiment_id)
    assert deleted.lifecycle_stage == "deleted"
    by_name = await async_client.experiments.get_by_name(deleted.name)
    assert by_name is not None
    assert by_name.lifecycle_stage == "deleted"
    await async_client.experiments.restore(experiment_id)
    assert (await async_client.experiments.get(experiment_id)).lifecycle_stage == "active"


async def test_deleting_and_restoring_what_is_not_there_says_so(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        await async_client.experiments.delete(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.experiments.restore(NO_ID)


async def test_a_renamed_experiment_has_the_new_name(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("renamed")
    await async_client.experiments.rename(experiment_id, name)
    assert (await async_client.experiments.get(experiment_id)).name == name


async def test_renaming_to_a_name_in_use_is_rejected(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    existing_name = unique_name("taken")
    await async_client.experiments.create(existing_name)
    with pytest.raises(ResourceAlreadyExists):
        await async_client.experiments.rename(experiment_id, existing_name)


async def test_renaming_a_deleted_experiment_is_rejected(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    await async_client.experiments.delete(experiment_id)
    with pytest.raises(InvalidState):
        await async_client.experiments.rename(experiment_id, unique_name("renamed"))


async def test_tags_are_set_replaced_and_deleted(async_client: AsyncMLflow, experiment_id: str) -> None:
    experiments = async_client.experiments
    await experiments.set_tag(experiment_id, "team", "a")
    await experiments.set_tag(experiment_id, "team", "b")
    await experiments.set_tag(experiment_id, "folder/with space", 1)
    tags = (await experiments.get(experiment_id)).tags
    assert tags == {"team": "b", "folder/with space": "1"}
    await experiments.delete_tag(experiment_id, "team")
    assert list((await experiments.get(experiment_id)).tags) == ["folder/with space"]
    with pytest.raises(ResourceDoesNotExist):
        await experiments.delete_tag(experiment_id, "team")


async def test_tags_of_a_deleted_experiment_cannot_be_set(async_client: AsyncMLflow, experiment_id: str) -> None:
    await async_client.experiments.delete(experiment_id)
    with pytest.raises(MLflowError):
        await async_client.experiments.set_tag(experiment_id, "team", "a")


async def test_search_returns_pages_in_order(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    stem = unique_name("paged")
    ids = [await async_client.experiments.create(f"{stem}-{index}") for index in range(3)]
    condition, order = f"name LIKE '{stem}%'", ["name ASC"]
    first = await async_client.experiments.search(condition, max_results=2, order_by=order)
    assert [experiment.experiment_id for experiment in first] == ids[:2]
    assert first.next_page_token
    last = await async_client.experiments.search(
        condition, max_results=2, order_by=order, page_token=first.next_page_token
    )
    assert [experiment.experiment_id for experiment in last] == ids[2:]
    assert last.next_page_token is None


async def test_iter_search_walks_all_pages(
    async_client: AsyncMLflow,
    unique_name: Callable[[str], str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    stem = unique_name("walked")
    ids = [await async_client.experiments.create(f"{stem}-{index}") for index in range(5)]
    caplog.set_level("DEBUG", "mlflow_wrap")
    experiments = async_client.experiments.iter_search(f"name LIKE '{stem}%'", order_by=["name DESC"], max_results=2)
    assert [experiment.experiment_id async for experiment in experiments] == ids[::-1]
    assert len(caplog.records) == 3


async def test_search_without_a_match_is_empty(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    condition = f"name = '{unique_name('nothing')}'"
    page = await async_client.experiments.search(condition)
    assert (page.items, page.next_page_token) == ([], None)
    assert [experiment async for experiment in async_client.experiments.iter_search(condition)] == []


async def test_search_finds_deleted_experiments_on_request(async_client: AsyncMLflow, experiment_id: str) -> None:
    condition = f"name = '{(await async_client.experiments.get(experiment_id)).name}'"
    await async_client.experiments.delete(experiment_id)
    assert not len(await async_client.experiments.search(condition))
    assert len(await async_client.experiments.search(condition, view_type="DELETED_ONLY")) == 1
    assert len(await async_client.experiments.search(condition, view_type="ALL")) == 1


async def test_bad_arguments_are_rejected_here(async_client: AsyncMLflow, experiment_id: str) -> None:
    experiments = async_client.experiments
    with pytest.raises(InvalidArgument, match="of 1 to 500 characters"):
        await experiments.create("x" * 501)
    with pytest.raises(InvalidArgument, match="a str that is not empty"):
        await experiments.create("")
    with pytest.raises(InvalidArgument, match="must be a str"):
        await experiments.get(1.0)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="at most 20000"):
        await experiments.set_tag(experiment_id, "long", "x" * 20_001)
    with pytest.raises(InvalidArgument, match="from 1 to 50000"):
        await experiments.search(max_results=0)
    with pytest.raises(InvalidArgument, match="must be a list"):
        await experiments.search(order_by="name")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="ACTIVE_ONLY, DELETED_ONLY, ALL"):
        await experiments.search(view_type="active")  # type: ignore[arg-type]


async def test_a_tag_of_maximum_length_arrives_whole(async_client: AsyncMLflow, experiment_id: str) -> None:
    await async_client.experiments.set_tag(experiment_id, "long", "x" * 20_000)
    tags = (await async_client.experiments.get(experiment_id)).tags
    assert tags == {"long": "x" * 20_000}
