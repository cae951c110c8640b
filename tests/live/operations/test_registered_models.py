"""Operations of the tag registered_models."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.model_versions import create_model_version, transition_model_version_stage
from mlflow_rest.api.registered_models import (
    create_registered_model,
    delete_registered_model,
    delete_registered_model_alias,
    delete_registered_model_tag,
    get_latest_versions,
    get_latest_versions_by_get,
    get_model_version_by_alias,
    get_registered_model,
    rename_registered_model,
    search_registered_models,
    set_registered_model_alias,
    set_registered_model_tag,
    update_registered_model,
)
from mlflow_rest.models import (
    CreateModelVersionRequest,
    CreateRegisteredModelRequest,
    DeleteRegisteredModelAliasRequest,
    DeleteRegisteredModelRequest,
    DeleteRegisteredModelTagRequest,
    GetLatestVersionsRequest,
    RegisteredModelTag,
    RenameRegisteredModelRequest,
    SetRegisteredModelAliasRequest,
    SetRegisteredModelTagRequest,
    TransitionModelVersionStageRequest,
    UpdateRegisteredModelRequest,
)

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


def new_model(client: Recorder, name: str) -> str:
    body = CreateRegisteredModelRequest(name=name)
    return create_registered_model.sync(client=client, body=body).registered_model.name


def add_version(client: Recorder, name: str) -> str:
    body = CreateModelVersionRequest(name=name, source="s3://models/x")
    return create_model_version.sync(client=client, body=body).model_version.version


@pytest.fixture
def model(client: Recorder, unique_name: Callable[[str], str]) -> str:
    return new_model(client, unique_name("model"))


@pytest.mark.covers("createRegisteredModel", "getRegisteredModel")
def test_a_new_model_is_read_back(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("model")
    tag = RegisteredModelTag(key="team", value="x")
    body = CreateRegisteredModelRequest(name=name, description="About it", tags=[tag])
    created = create_registered_model.sync(client=client, body=body).registered_model
    assert (created.name, created.description, dict(created.tags)) == (name, "About it", {"team": "x"})
    assert get_registered_model.sync(client=client, name=name).registered_model == created


@pytest.mark.covers("updateRegisteredModel", "renameRegisteredModel")
def test_a_model_gets_a_description_and_a_new_name(
    client: Recorder, model: str, unique_name: Callable[[str], str]
) -> None:
    body = UpdateRegisteredModelRequest(name=model, description="Better")
    assert update_registered_model.sync(client=client, body=body).registered_model.description == "Better"
    name = unique_name("renamed")
    renamed = rename_registered_model.sync(client=client, body=RenameRegisteredModelRequest(name=model, new_name=name))
    assert (renamed.registered_model.name, renamed.registered_model.description) == (name, "Better")


@pytest.mark.covers("deleteRegisteredModel")
def test_a_deleted_model_is_gone(client: Recorder, model: str) -> None:
    delete_registered_model.sync(client=client, body=DeleteRegisteredModelRequest(name=model))
    assert get_registered_model.sync_detailed(client=client, name=model).status_code == 404


@pytest.mark.covers("setRegisteredModelTag", "deleteRegisteredModelTag")
def test_tags_of_a_model_come_and_go(client: Recorder, model: str) -> None:
    for key in ("stays", "goes"):
        body = SetRegisteredModelTagRequest(name=model, key=key, value="v")
        set_registered_model_tag.sync(client=client, body=body)
    assert len(get_registered_model.sync(client=client, name=model).registered_model.tags) == 2
    delete_registered_model_tag.sync(client=client, body=DeleteRegisteredModelTagRequest(name=model, key="goes"))
    tags = get_registered_model.sync(client=client, name=model).registered_model.tags
    assert tags == {"stays": "v"}


@pytest.mark.covers("setRegisteredModelAlias", "getModelVersionByAlias", "deleteRegisteredModelAlias")
def test_an_alias_points_to_a_version_until_it_is_deleted(client: Recorder, model: str) -> None:
    add_version(client, model)
    second = add_version(client, model)
    set_registered_model_alias.sync(
        client=client, body=SetRegisteredModelAliasRequest(name=model, alias="champion", version=second)
    )
    version = get_model_version_by_alias.sync(client=client, name=model, alias="champion").model_version
    assert (version.version, version.aliases) == (second, ["champion"])
    aliases = get_registered_model.sync(client=client, name=model).registered_model.aliases
    assert aliases == {"champion": second}
    delete_registered_model_alias.sync(
        client=client, body=DeleteRegisteredModelAliasRequest(name=model, alias="champion")
    )
    assert get_registered_model.sync(client=client, name=model).registered_model.aliases == {}


@pytest.mark.covers("getLatestVersions", "getLatestVersionsByGet")
def test_the_latest_version_of_each_stage_is_returned_both_ways(client: Recorder, model: str) -> None:
    first, second = add_version(client, model), add_version(client, model)
    transition_model_version_stage.sync(
        client=client, body=TransitionModelVersionStageRequest(name=model, version=first, stage="Staging")
    )
    everywhere = get_latest_versions.sync(client=client, body=GetLatestVersionsRequest(name=model)).model_versions
    assert {version.current_stage: version.version for version in everywhere} == {"Staging": first, "None": second}
    by_post = get_latest_versions.sync(
        client=client, body=GetLatestVersionsRequest(name=model, stages=["Staging", "Production"])
    ).model_versions
    by_get = get_latest_versions_by_get.sync(client=client, name=model, stages=["Staging", "Production"]).model_versions
    assert [version.version for version in by_post] == [first]
    assert by_get == by_post


@pytest.mark.covers("searchRegisteredModels")
def test_models_are_searched_page_by_page(client: Recorder, unique_name: Callable[[str], str]) -> None:
    stem = unique_name("model")
    names = [new_model(client, f"{stem}-{letter}") for letter in "abc"]
    where, order = f"name LIKE '{stem}-%'", ["name DESC"]
    first = search_registered_models.sync(client=client, filter=where, max_results=2, order_by=order)
    assert [item.name for item in first.registered_models] == [names[2], names[1]]
    last = search_registered_models.sync(
        client=client, filter=where, max_results=2, order_by=order, page_token=first.next_page_token
    )
    assert [item.name for item in last.registered_models] == [names[0]]
    assert not last.next_page_token
