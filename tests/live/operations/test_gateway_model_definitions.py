"""Operations of the tag gateway_model_definitions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.gateway_model_definitions import (
    create_gateway_model_definition,
    delete_gateway_model_definition,
    get_gateway_model_definition,
    list_gateway_model_definitions,
    update_gateway_model_definition,
)
from mlflow_rest.models import (
    CreateGatewayModelDefinitionRequest,
    DeleteGatewayModelDefinitionRequest,
    UpdateGatewayModelDefinitionRequest,
)

from tests.live.operations.gateway import new_endpoint, new_model_definition, new_secret

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.mark.covers("createGatewayModelDefinition", "getGatewayModelDefinition")
def test_a_model_definition_names_a_model_and_its_secret(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("definition")
    secret = new_secret(client, name)
    body = CreateGatewayModelDefinitionRequest(
        name=name, secret_id=secret.secret_id, provider="openai", model_name="gpt-4o", created_by="ada"
    )
    created = create_gateway_model_definition.sync(client=client, body=body).model_definition
    assert (created.name, created.provider, created.model_name, created.created_by) == (name, "openai", "gpt-4o", "ada")

    definition = get_gateway_model_definition.sync(
        client=client, model_definition_id=created.model_definition_id
    ).model_definition
    assert (definition.secret_id, definition.secret_name) == (secret.secret_id, secret.secret_name)
    assert definition.created_at == created.created_at


@pytest.mark.covers("updateGatewayModelDefinition")
def test_a_model_definition_gets_another_model(client: Recorder, unique_name: Callable[[str], str]) -> None:
    definition = new_model_definition(client, unique_name("definition"))
    body = UpdateGatewayModelDefinitionRequest(
        model_definition_id=definition.model_definition_id, model_name="gpt-4o-mini", updated_by="grace"
    )
    updated = update_gateway_model_definition.sync(client=client, body=body).model_definition
    assert (updated.model_name, updated.last_updated_by) == ("gpt-4o-mini", "grace")
    assert (updated.name, updated.provider) == (definition.name, "openai")


@pytest.mark.covers("listGatewayModelDefinitions")
def test_model_definitions_are_listed_by_secret(client: Recorder, unique_name: Callable[[str], str]) -> None:
    definition = new_model_definition(client, unique_name("definition"))
    listed = list_gateway_model_definitions.sync(client=client, secret_id=definition.secret_id).model_definitions
    assert [one.model_definition_id for one in listed] == [definition.model_definition_id]


@pytest.mark.covers("deleteGatewayModelDefinition")
def test_a_deleted_model_definition_is_gone(client: Recorder, unique_name: Callable[[str], str]) -> None:
    definition_id = new_model_definition(client, unique_name("definition")).model_definition_id
    body = DeleteGatewayModelDefinitionRequest(model_definition_id=definition_id)
    delete_gateway_model_definition.sync(client=client, body=body)
    gone = get_gateway_model_definition.sync_detailed(client=client, model_definition_id=definition_id)
    assert gone.status_code == 404


def test_a_model_definition_in_use_cannot_be_deleted(client: Recorder, unique_name: Callable[[str], str]) -> None:
    definition_id = new_endpoint(client, unique_name("endpoint")).model_mappings[0].model_definition_id
    assert definition_id
    body = DeleteGatewayModelDefinitionRequest(model_definition_id=definition_id)
    rejected = delete_gateway_model_definition.sync_detailed(client=client, body=body)
    assert rejected.status_code == 500
    assert b"INVALID_STATE" in rejected.content
    kept = get_gateway_model_definition.sync(client=client, model_definition_id=definition_id).model_definition
    assert kept.model_definition_id == definition_id
