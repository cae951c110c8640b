"""Registered models on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, ResourceAlreadyExists, ResourceDoesNotExist

pytestmark = pytest.mark.anyio

NO_NAME = "there-is-no-such-model"


async def test_a_new_model_has_its_arguments(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("it's a model, ü")
    created = await async_client.registered_models.create(name, tags={"size": 3}, description="what it is for")
    model = await async_client.registered_models.get(name)
    assert model == created
    assert (model.name, model.description) == (name, "what it is for")
    assert model.tags == {"size": "3"}
    assert (model.latest_versions, dict(model.aliases)) == ([], {})
    assert model.creation_timestamp


async def test_a_name_in_use_is_rejected(async_client: AsyncMLflow, model_name: str) -> None:
    with pytest.raises(ResourceAlreadyExists):
        await async_client.registered_models.create(model_name)


async def test_a_missing_model_says_so(async_client: AsyncMLflow) -> None:
    models = async_client.registered_models
    with pytest.raises(ResourceDoesNotExist, match=NO_NAME):
        await models.get(NO_NAME)
    with pytest.raises(ResourceDoesNotExist):
        await models.delete(NO_NAME)
    with pytest.raises(ResourceDoesNotExist):
        await models.rename(NO_NAME, "other")
    with pytest.raises(ResourceDoesNotExist):
        await models.update(NO_NAME, description="new")
    with pytest.raises(ResourceDoesNotExist):
        await models.set_tag(NO_NAME, "team", "a")
    with pytest.raises(ResourceDoesNotExist):
        await models.get_latest_versions(NO_NAME)


async def test_a_name_that_would_break_uris_is_rejected_here(async_client: AsyncMLflow, model_name: str) -> None:
    for bad in ("a/b", "a:b", ""):
        with pytest.raises(InvalidArgument, match="name must be"):
            await async_client.registered_models.create(bad)
        with pytest.raises(InvalidArgument, match="new_name must be"):
            await async_client.registered_models.rename(model_name, bad)


async def test_a_renamed_model_keeps_its_versions(
    async_client: AsyncMLflow, model_name: str, unique_name: Callable[[str], str]
) -> None:
    await async_client.model_versions.create(model_name, "s3://bucket/model")
    new_name = unique_name("renamed")
    renamed = await async_client.registered_models.rename(model_name, new_name)
    assert renamed.name == new_name
    with pytest.raises(ResourceDoesNotExist):
        await async_client.registered_models.get(model_name)
    (version,) = await async_client.registered_models.get_latest_versions(new_name)
    assert (version.name, version.version) == (new_name, "1")


async def test_renaming_to_a_name_in_use_is_rejected(
    async_client: AsyncMLflow, model_name: str, unique_name: Callable[[str], str]
) -> None:
    existing_name = unique_name("taken")
    await async_client.registered_models.create(existing_name)
    with pytest.raises(ResourceAlreadyExists):
        await async_client.registered_models.rename(model_name, existing_name)


async def test_a_description_is_changed_and_deleted_only_on_purpose(async_client: AsyncMLflow, model_name: str) -> None:
    models = async_client.registered_models
    updated = await models.update(model_name, description="new")
    assert updated.description == "new"
    with pytest.raises(TypeError, match="description"):
        await models.update(model_name)  # type: ignore[call-arg]
    with pytest.raises(InvalidArgument, match="description must be a str"):
        await models.update(model_name, description=None)  # type: ignore[arg-type]
    assert (await models.get(model_name)).description == "new"
    await models.update(model_name, description="")
    assert not (await models.get(model_name)).description


async def test_a_deleted_model_is_gone(async_client: AsyncMLflow, model_name: str) -> None:
    await async_client.model_versions.create(model_name, "s3://bucket/model")
    await async_client.registered_models.delete(model_name)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.registered_models.get(model_name)
    assert not len(await async_client.model_versions.search(f"name = '{model_name}'"))


async def test_search_returns_pages_in_order(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    stem = unique_name("paged")
    names = [(await async_client.registered_models.create(f"{stem}-{index}")).name for index in range(3)]
    condition, order = f"name LIKE '{stem}%'", ["last_updated_timestamp DESC", "name DESC"]
    first = await async_client.registered_models.search(condition, max_results=2, order_by=order)
    assert [model.name for model in first] == names[:0:-1]
    assert first.next_page_token
    last = await async_client.registered_models.search(
        condition, max_results=2, order_by=order, page_token=first.next_page_token
    )
    assert [model.name for model in last] == names[:1]
    assert last.next_page_token is None


async def test_iter_search_walks_all_pages(
    async_client: AsyncMLflow,
    unique_name: Callable[[str], str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    stem = unique_name("walked")
    names = [(await async_client.registered_models.create(f"{stem}-{index}")).name for index in range(5)]
    caplog.set_level("DEBUG", "mlflow_wrap")
    models = async_client.registered_models.iter_search(f"name LIKE '{stem}%'", order_by=["name DESC"], max_results=2)
    assert [model.name async for model in models] == names[::-1]
    assert len(caplog.records) == 3


async def test_search_without_a_match_is_empty(async_client: AsyncMLflow) -> None:
    condition = f"name = '{NO_NAME}'"
    page = await async_client.registered_models.search(condition)
    assert (page.items, page.next_page_token) == ([], None)
    assert [model async for model in async_client.registered_models.iter_search(condition)] == []


async def test_bad_arguments_of_search_are_rejected_here(async_client: AsyncMLflow) -> None:
    with pytest.raises(InvalidArgument, match="of at most 1000"):
        await async_client.registered_models.search(max_results=1001)
    with pytest.raises(InvalidArgument, match="must be a list"):
        await async_client.registered_models.search(order_by="name")  # type: ignore[arg-type]  # what is tested


async def test_tags_are_set_replaced_and_deleted(async_client: AsyncMLflow, model_name: str) -> None:
    models = async_client.registered_models
    await models.set_tag(model_name, "team", "a")
    await models.set_tag(model_name, "team", "b")
    await models.set_tag(model_name, "folder/with space", 1)
    tags = (await models.get(model_name)).tags
    assert tags == {"team": "b", "folder/with space": "1"}
    await models.delete_tag(model_name, "team")
    await models.delete_tag(model_name, "team")
    assert list((await models.get(model_name)).tags) == ["folder/with space"]
    with pytest.raises(InvalidArgument, match="at most 100000"):
        await models.set_tag(model_name, "long", "x" * 100_001)


async def test_an_alias_points_to_one_version(async_client: AsyncMLflow, model_name: str) -> None:
    models, versions = async_client.registered_models, async_client.model_versions
    for _ in range(2):
        await versions.create(model_name, "s3://bucket/model")
    await models.set_alias(model_name, "champion", 1)
    assert (await models.get_version_by_alias(model_name, "champion")).version == "1"
    await models.set_alias(model_name, "champion", "2")
    assert (await models.get_version_by_alias(model_name, "champion")).version == "2"
    assert (await versions.get(model_name, 1)).aliases == []
    assert (await versions.get(model_name, 2)).aliases == ["champion"]
    assert (await models.get(model_name)).aliases == {"champion": "2"}
    await models.delete_alias(model_name, "champion")
    await models.delete_alias(model_name, "champion")
    assert (await versions.get(model_name, 2)).aliases == []


async def test_a_missing_alias_says_so(async_client: AsyncMLflow, model_name: str) -> None:
    with pytest.raises(ResourceDoesNotExist, match="champion"):
        await async_client.registered_models.get_version_by_alias(model_name, "champion")
    with pytest.raises(ResourceDoesNotExist):
        await async_client.registered_models.get_version_by_alias(NO_NAME, "champion")
    with pytest.raises(ResourceDoesNotExist):
        await async_client.registered_models.set_alias(model_name, "champion", 7)


@pytest.mark.parametrize("alias", ["v1", "V12", "latest", "Latest", "a b", "a/b", "", "x" * 256])
async def test_an_alias_that_the_server_rejects_is_rejected_here(async_client: AsyncMLflow, alias: str) -> None:
    with pytest.raises(InvalidArgument, match="alias"):
        await async_client.registered_models.set_alias(NO_NAME, alias, 1)


async def test_latest_versions_are_one_of_each_stage(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    for _ in range(3):
        await versions.create(model_name, "s3://bucket/model")
    await versions.transition_stage(model_name, 1, "Production")
    latest = await async_client.registered_models.get_latest_versions(model_name)
    assert {(version.version, version.current_stage) for version in latest} == {("1", "Production"), ("3", "None")}
    (live,) = await async_client.registered_models.get_latest_versions(model_name, ["Production"])
    assert live.version == "1"
    assert await async_client.registered_models.get_latest_versions(model_name, ["Archived"]) == []
    with pytest.raises(InvalidArgument, match="must be one of"):
        await async_client.registered_models.get_latest_versions(model_name, ["Prod"])  # type: ignore[list-item]
