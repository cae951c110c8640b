"""Operations of the tag gateway_endpoints."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.gateway_endpoints import (
    attach_model_to_endpoint,
    create_endpoint_binding,
    create_gateway_endpoint,
    delete_endpoint_binding,
    delete_gateway_endpoint,
    delete_gateway_endpoint_tag,
    detach_model_from_endpoint,
    get_gateway_endpoint,
    list_endpoint_bindings,
    list_gateway_endpoints,
    set_gateway_endpoint_tag,
    update_gateway_endpoint,
)
from mlflow_rest.models import (
    AttachModelToEndpointRequest,
    CreateEndpointBindingRequest,
    CreateGatewayEndpointRequest,
    DeleteEndpointBindingRequest,
    DeleteGatewayEndpointRequest,
    DeleteGatewayEndpointTagRequest,
    DetachModelFromEndpointRequest,
    GatewayEndpointModelConfig,
    GatewayFallbackConfig,
    SetGatewayEndpointTagRequest,
    UpdateGatewayEndpointRequest,
)

from tests.live.operations.gateway import new_endpoint, new_model_definition

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.mark.covers("createGatewayEndpoint", "getGatewayEndpoint")
def test_an_endpoint_stands_before_its_models(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("endpoint")
    first, second = (new_model_definition(client, unique_name("model")).model_definition_id for _ in range(2))
    body = CreateGatewayEndpointRequest(
        name=name,
        model_configs=[
            GatewayEndpointModelConfig(model_definition_id=first, linkage_type="PRIMARY", weight=0.5),
            GatewayEndpointModelConfig(model_definition_id=second, linkage_type="FALLBACK", fallback_order=1),
        ],
        routing_strategy="REQUEST_BASED_TRAFFIC_SPLIT",
        fallback_config=GatewayFallbackConfig(strategy="SEQUENTIAL", max_attempts=2),
        created_by="ada",
        usage_tracking=False,
    )
    created = create_gateway_endpoint.sync(client=client, body=body).endpoint
    assert (created.name, created.created_by, created.usage_tracking) == (name, "ada", False)
    assert created.routing_strategy == "REQUEST_BASED_TRAFFIC_SPLIT"
    assert created.fallback_config == GatewayFallbackConfig(strategy="SEQUENTIAL", max_attempts=2)

    by_id = get_gateway_endpoint.sync(client=client, endpoint_id=created.endpoint_id).endpoint
    by_name = get_gateway_endpoint.sync(client=client, name=name).endpoint
    assert by_id.endpoint_id == by_name.endpoint_id == created.endpoint_id
    models = {one.model_definition_id: (one.linkage_type, one.weight) for one in by_id.model_mappings}
    assert models[first] == ("PRIMARY", 0.5)
    assert models[second][0] == "FALLBACK"


@pytest.mark.covers("updateGatewayEndpoint")
def test_an_endpoint_gets_another_name_and_keeps_its_model(client: Recorder, unique_name: Callable[[str], str]) -> None:
    endpoint = new_endpoint(client, unique_name("endpoint"))
    name = unique_name("renamed")
    body = UpdateGatewayEndpointRequest(endpoint_id=endpoint.endpoint_id, name=name, updated_by="grace")
    updated = update_gateway_endpoint.sync(client=client, body=body).endpoint
    assert (updated.name, updated.last_updated_by) == (name, "grace")
    assert [one.mapping_id for one in updated.model_mappings] == [one.mapping_id for one in endpoint.model_mappings]


@pytest.mark.covers("listGatewayEndpoints")
def test_endpoints_are_listed_by_provider(client: Recorder, unique_name: Callable[[str], str]) -> None:
    endpoint_id = new_endpoint(client, unique_name("endpoint")).endpoint_id
    listed = list_gateway_endpoints.sync(client=client, provider="openai").endpoints
    assert endpoint_id in {one.endpoint_id for one in listed}
    assert list_gateway_endpoints.sync(client=client, provider=unique_name("provider")).endpoints == []


@pytest.mark.covers("deleteGatewayEndpoint")
def test_a_deleted_endpoint_is_gone(client: Recorder, unique_name: Callable[[str], str]) -> None:
    endpoint_id = new_endpoint(client, unique_name("endpoint")).endpoint_id
    delete_gateway_endpoint.sync(client=client, body=DeleteGatewayEndpointRequest(endpoint_id=endpoint_id))
    assert get_gateway_endpoint.sync_detailed(client=client, endpoint_id=endpoint_id).status_code == 404


@pytest.mark.covers("attachModelToEndpoint", "detachModelFromEndpoint")
def test_a_model_is_attached_and_detached(client: Recorder, unique_name: Callable[[str], str]) -> None:
    endpoint = new_endpoint(client, unique_name("endpoint"))
    model_id = new_model_definition(client, unique_name("model")).model_definition_id
    attach = AttachModelToEndpointRequest(
        endpoint_id=endpoint.endpoint_id,
        model_config=GatewayEndpointModelConfig(
            model_definition_id=model_id, linkage_type="FALLBACK", fallback_order=3
        ),
        created_by="ada",
    )
    mapping = attach_model_to_endpoint.sync(client=client, body=attach).mapping
    assert (mapping.endpoint_id, mapping.model_definition_id) == (endpoint.endpoint_id, model_id)
    assert (mapping.linkage_type, mapping.fallback_order, mapping.created_by) == ("FALLBACK", 3, "ada")

    detach = DetachModelFromEndpointRequest(endpoint_id=endpoint.endpoint_id, model_definition_id=model_id)
    detach_model_from_endpoint.sync(client=client, body=detach)
    left = get_gateway_endpoint.sync(client=client, endpoint_id=endpoint.endpoint_id).endpoint
    assert [one.mapping_id for one in left.model_mappings] == [one.mapping_id for one in endpoint.model_mappings]


@pytest.mark.covers("createEndpointBinding", "listEndpointBindings", "deleteEndpointBinding")
def test_a_binding_shows_that_a_scorer_uses_an_endpoint(client: Recorder, unique_name: Callable[[str], str]) -> None:
    endpoint_id = new_endpoint(client, unique_name("endpoint")).endpoint_id
    # The server does not look whether there is such a scorer.
    scorer_id = unique_name("scorer")
    create = CreateEndpointBindingRequest(
        endpoint_id=endpoint_id, resource_type="scorer", resource_id=scorer_id, created_by="ada"
    )
    binding = create_endpoint_binding.sync(client=client, body=create).binding
    assert (binding.endpoint_id, binding.resource_type, binding.resource_id) == (endpoint_id, "scorer", scorer_id)
    assert binding.created_by == "ada"

    listed = list_endpoint_bindings.sync(client=client, resource_type="scorer", resource_id=scorer_id).bindings
    assert [(one.endpoint_id, one.resource_id) for one in listed] == [(endpoint_id, scorer_id)]

    delete = DeleteEndpointBindingRequest(endpoint_id=endpoint_id, resource_type="scorer", resource_id=scorer_id)
    delete_endpoint_binding.sync(client=client, body=delete)
    assert list_endpoint_bindings.sync(client=client, endpoint_id=endpoint_id).bindings == []


@pytest.mark.covers("setGatewayEndpointTag", "deleteGatewayEndpointTag")
def test_an_endpoint_has_tags(client: Recorder, unique_name: Callable[[str], str]) -> None:
    endpoint_id = new_endpoint(client, unique_name("endpoint")).endpoint_id
    body = SetGatewayEndpointTagRequest(endpoint_id=endpoint_id, key="team", value="search")
    set_gateway_endpoint_tag.sync(client=client, body=body)
    tagged = get_gateway_endpoint.sync(client=client, endpoint_id=endpoint_id).endpoint
    assert tagged.tags == {"team": "search"}

    delete_gateway_endpoint_tag.sync(
        client=client, body=DeleteGatewayEndpointTagRequest(endpoint_id=endpoint_id, key="team")
    )
    assert get_gateway_endpoint.sync(client=client, endpoint_id=endpoint_id).endpoint.tags == {}
