"""Operations of the tag model_versions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.model_versions import (
    create_model_version,
    delete_model_version,
    delete_model_version_tag,
    get_model_version,
    get_model_version_download_uri,
    search_model_versions,
    set_model_version_tag,
    transition_model_version_stage,
    update_model_version,
)
from mlflow_rest.api.registered_models import create_registered_model
from mlflow_rest.models import (
    CreateModelVersionRequest,
    CreateRegisteredModelRequest,
    DeleteModelVersionRequest,
    DeleteModelVersionTagRequest,
    ModelVersionTag,
    SetModelVersionTagRequest,
    TransitionModelVersionStageRequest,
    UpdateModelVersionRequest,
)

from tests.live.operations.objects import new_experiment, new_run

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

SOURCE = "s3://models/x"


@pytest.fixture
def model(client: Recorder, unique_name: Callable[[str], str]) -> str:
    name = unique_name("model")
    return create_registered_model.sync(
        client=client, body=CreateRegisteredModelRequest(name=name)
    ).registered_model.name


def add_version(client: Recorder, model: str) -> str:
    body = CreateModelVersionRequest(name=model, source=SOURCE)
    return create_model_version.sync(client=client, body=body).model_version.version


@pytest.mark.covers("createModelVersion", "getModelVersion", "getModelVersionDownloadUri")
def test_a_version_names_its_source(client: Recorder, model: str, unique_name: Callable[[str], str]) -> None:
    run_id = new_run(client, new_experiment(client, unique_name("versions")))
    tag = ModelVersionTag(key="a", value="b")
    body = CreateModelVersionRequest(name=model, source=SOURCE, run_id=run_id, tags=[tag], description="First")
    created = create_model_version.sync(client=client, body=body).model_version
    assert (created.version, created.run_id, dict(created.tags), created.status) == ("1", run_id, {"a": "b"}, "READY")
    version = get_model_version.sync(client=client, name=model, version="1").model_version
    assert (version.description, version.source, version.current_stage) == ("First", SOURCE, "None")
    uri = get_model_version_download_uri.sync(client=client, name=model, version="1").artifact_uri
    assert uri == SOURCE


@pytest.mark.covers("updateModelVersion")
def test_a_version_gets_a_description(client: Recorder, model: str) -> None:
    body = UpdateModelVersionRequest(name=model, version=add_version(client, model), description="Better")
    assert update_model_version.sync(client=client, body=body).model_version.description == "Better"


@pytest.mark.covers("transitionModelVersionStage")
def test_a_version_takes_the_place_of_another_in_a_stage(client: Recorder, model: str) -> None:
    versions = [add_version(client, model) for _ in range(2)]
    for version in versions:
        body = TransitionModelVersionStageRequest(
            name=model, version=version, stage="Production", archive_existing_versions=True
        )
        response = transition_model_version_stage.sync(client=client, body=body).model_version
        assert (response.version, response.current_stage) == (version, "Production")
    archived = get_model_version.sync(client=client, name=model, version=versions[0]).model_version
    assert archived.current_stage == "Archived"


@pytest.mark.covers("setModelVersionTag", "deleteModelVersionTag")
def test_tags_of_a_version_come_and_go(client: Recorder, model: str) -> None:
    version = add_version(client, model)
    for key in ("stays", "goes"):
        body = SetModelVersionTagRequest(name=model, version=version, key=key, value="v")
        set_model_version_tag.sync(client=client, body=body)
    assert len(get_model_version.sync(client=client, name=model, version=version).model_version.tags) == 2
    delete_model_version_tag.sync(
        client=client, body=DeleteModelVersionTagRequest(name=model, version=version, key="goes")
    )
    tags = get_model_version.sync(client=client, name=model, version=version).model_version.tags
    assert tags == {"stays": "v"}


@pytest.mark.covers("deleteModelVersion")
def test_a_deleted_version_is_gone(client: Recorder, model: str) -> None:
    version = add_version(client, model)
    delete_model_version.sync(client=client, body=DeleteModelVersionRequest(name=model, version=version))
    assert get_model_version.sync_detailed(client=client, name=model, version=version).status_code == 404


@pytest.mark.covers("searchModelVersions")
def test_versions_are_searched_page_by_page(client: Recorder, model: str) -> None:
    for _ in range(3):
        add_version(client, model)
    where, order = f"name = '{model}'", ["version_number ASC"]
    first = search_model_versions.sync(client=client, filter=where, max_results=2, order_by=order)
    assert [version.version for version in first.model_versions] == ["1", "2"]
    last = search_model_versions.sync(
        client=client, filter=where, max_results=2, order_by=order, page_token=first.next_page_token
    )
    assert [(version.name, version.version) for version in last.model_versions] == [(model, "3")]
    assert not last.next_page_token
