"""Versions of registered models on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    InvalidArgument,
    InvalidParameterValue,
    NoMatch,
    ResourceDoesNotExist,
)

pytestmark = pytest.mark.anyio

NO_NAME = "there-is-no-such-model"
SOURCE = "s3://bucket/model"


async def test_a_new_version_has_what_was_given(async_client: AsyncMLflow, model_name: str, run_id: str) -> None:
    source = f"{(await async_client.runs.get(run_id)).info.artifact_uri}/model"
    created = await async_client.model_versions.create(
        model_name,
        source,
        run_id=run_id,
        tags={"size": 3},
        run_link="https://example.org/run",
        description="what is new",
    )
    version = await async_client.model_versions.get(model_name, created.version)
    assert version == created
    assert (version.name, version.version, version.current_stage, version.status) == (model_name, "1", "None", "READY")
    assert (version.source, version.run_id, version.run_link) == (source, run_id, "https://example.org/run")
    assert version.description == "what is new"
    assert version.tags == {"size": "3"}


async def test_versions_count_up(async_client: AsyncMLflow, model_name: str) -> None:
    numbers = [(await async_client.model_versions.create(model_name, SOURCE)).version for _ in range(3)]
    assert numbers == ["1", "2", "3"]


async def test_a_version_of_a_missing_model_is_rejected(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        await async_client.model_versions.create(NO_NAME, SOURCE)


async def test_the_artifacts_of_a_run_need_that_run(async_client: AsyncMLflow, model_name: str, run_id: str) -> None:
    source = f"{(await async_client.runs.get(run_id)).info.artifact_uri}/model"
    with pytest.raises(InvalidParameterValue):
        await async_client.model_versions.create(model_name, source)


async def test_a_missing_version_says_so(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    with pytest.raises(ResourceDoesNotExist):
        await versions.get(model_name, 7)
    with pytest.raises(ResourceDoesNotExist):
        await versions.get(NO_NAME, 1)
    with pytest.raises(ResourceDoesNotExist):
        await versions.delete(model_name, 7)
    with pytest.raises(ResourceDoesNotExist):
        await versions.update(model_name, 7, description="new")
    with pytest.raises(ResourceDoesNotExist):
        await versions.get_download_uri(model_name, 7)
    with pytest.raises(ResourceDoesNotExist):
        await versions.transition_stage(model_name, 7, "Staging")
    with pytest.raises(ResourceDoesNotExist):
        await versions.set_tag(model_name, 7, "team", "a")


async def test_the_latest_version_has_the_highest_number(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    for _ in range(11):
        await versions.create(model_name, SOURCE)
    await versions.transition_stage(model_name, 1, "Production")
    await versions.update(model_name, 9, description="updated last")
    assert (await versions.latest(model_name)).version == "11"
    await versions.delete(model_name, 11)
    assert (await versions.latest(model_name)).version == "10"


async def test_no_version_is_no_match(async_client: AsyncMLflow, model_name: str) -> None:
    with pytest.raises(NoMatch, match=model_name):
        await async_client.model_versions.latest(model_name)
    with pytest.raises(NoMatch, match=NO_NAME):
        await async_client.model_versions.latest(NO_NAME)


async def test_quotes_in_a_name_do_not_hide_its_latest_version(
    async_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    for stem in ("it's", 'the "best"', 'it\'s "best"', "back\\slash\\'"):
        name = unique_name(stem)
        await async_client.registered_models.create(name)
        await async_client.model_versions.create(name, SOURCE)
        assert (await async_client.model_versions.latest(name)).name == name


async def test_search_returns_pages_in_order(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    for _ in range(3):
        await versions.create(model_name, SOURCE)
    condition, order = f"name = '{model_name}'", ["version_number DESC"]
    first = await versions.search(condition, max_results=2, order_by=order)
    assert [version.version for version in first] == ["3", "2"]
    assert first.next_page_token
    last = await versions.search(condition, max_results=2, order_by=order, page_token=first.next_page_token)
    assert [version.version for version in last] == ["1"]
    assert last.next_page_token is None


async def test_search_orders_by_several_columns(async_client: AsyncMLflow, model_name: str) -> None:
    for _ in range(2):
        await async_client.model_versions.create(model_name, SOURCE)
    versions = await async_client.model_versions.search(
        f"name = '{model_name}'", order_by=["name", "version_number ASC"]
    )
    assert [version.version for version in versions] == ["1", "2"]


async def test_iter_search_walks_all_pages(
    async_client: AsyncMLflow, model_name: str, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(5):
        await async_client.model_versions.create(model_name, SOURCE)
    caplog.set_level("DEBUG", "mlflow_wrap")
    versions = async_client.model_versions.iter_search(
        f"name = '{model_name}'", order_by=["version_number ASC"], max_results=2
    )
    assert [version.version async for version in versions] == ["1", "2", "3", "4", "5"]
    assert len(caplog.records) == 3


async def test_search_without_a_match_is_empty(async_client: AsyncMLflow, model_name: str) -> None:
    condition = f"name = '{model_name}'"
    page = await async_client.model_versions.search(condition)
    assert (page.items, page.next_page_token) == ([], None)
    assert [version async for version in async_client.model_versions.iter_search(condition)] == []


async def test_a_description_is_changed_and_deleted_only_on_purpose(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    await versions.create(model_name, SOURCE, description="old")
    assert (await versions.update(model_name, 1, description="new")).description == "new"
    with pytest.raises(TypeError, match="description"):
        await versions.update(model_name, 1)  # type: ignore[call-arg]
    with pytest.raises(InvalidArgument, match="description must be a str"):
        await versions.update(model_name, 1, description=None)  # type: ignore[arg-type]
    assert (await versions.get(model_name, 1)).description == "new"
    await versions.update(model_name, 1, description="")
    assert not (await versions.get(model_name, 1)).description


async def test_a_deleted_version_is_gone_with_its_alias(async_client: AsyncMLflow, model_name: str) -> None:
    for _ in range(2):
        await async_client.model_versions.create(model_name, SOURCE)
    await async_client.registered_models.set_alias(model_name, "champion", 1)
    await async_client.model_versions.delete(model_name, "1")
    with pytest.raises(ResourceDoesNotExist):
        await async_client.model_versions.get(model_name, 1)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.registered_models.get_version_by_alias(model_name, "champion")
    assert (await async_client.model_versions.get(model_name, 2)).version == "2"


async def test_the_download_uri_is_the_source(async_client: AsyncMLflow, model_name: str) -> None:
    await async_client.model_versions.create(model_name, SOURCE)
    assert await async_client.model_versions.get_download_uri(model_name, 1) == SOURCE


async def test_a_version_moves_between_stages(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    for _ in range(3):
        await versions.create(model_name, SOURCE)
    assert (await versions.transition_stage(model_name, 1, "Production")).current_stage == "Production"
    await versions.transition_stage(model_name, 2, "Production")
    assert (await versions.get(model_name, 1)).current_stage == "Production"
    await versions.transition_stage(model_name, 3, "Production", archive_existing_versions=True)
    assert [(await versions.get(model_name, number)).current_stage for number in (1, 2, 3)] == [
        "Archived",
        "Archived",
        "Production",
    ]
    with pytest.raises(InvalidArgument, match="None, Staging, Production, Archived"):
        await versions.transition_stage(model_name, 1, "Live")  # type: ignore[arg-type]


async def test_tags_are_set_replaced_and_deleted(async_client: AsyncMLflow, model_name: str) -> None:
    versions = async_client.model_versions
    await versions.create(model_name, SOURCE)
    await versions.set_tag(model_name, 1, "team", "a")
    await versions.set_tag(model_name, 1, "team", "b")
    await versions.set_tag(model_name, "1", "folder/with space", 1)
    tags = (await versions.get(model_name, 1)).tags
    assert tags == {"team": "b", "folder/with space": "1"}
    await versions.delete_tag(model_name, 1, "team")
    await versions.delete_tag(model_name, 1, "team")
    assert list((await versions.get(model_name, 1)).tags) == ["folder/with space"]
    with pytest.raises(InvalidArgument, match="at most 100000"):
        await versions.set_tag(model_name, 1, "long", "x" * 100_001)


@pytest.mark.parametrize("version", ["latest", "", "1.0", 1.0, True, None, "-1"], ids=repr)
async def test_what_is_no_version_number_is_rejected_here(async_client: AsyncMLflow, version: str) -> None:
    with pytest.raises(InvalidArgument, match="version must be"):
        await async_client.model_versions.get(NO_NAME, version)
