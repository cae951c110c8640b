"""Operations of the tag gateway_guardrails."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.gateway_guardrails import (
    add_guardrail_to_endpoint,
    create_gateway_guardrail,
    delete_gateway_guardrail,
    get_gateway_guardrail,
    list_endpoint_guardrail_configs,
    list_gateway_guardrails,
    remove_guardrail_from_endpoint,
    update_endpoint_guardrail_config,
)
from mlflow_rest.api.scorers import delete_scorer, register_scorer
from mlflow_rest.models import (
    AddGuardrailToEndpointRequest,
    CreateGatewayGuardrailRequest,
    DeleteGatewayGuardrailRequest,
    DeleteScorerRequest,
    GatewayGuardrail,
    RegisterScorerRequest,
    RemoveGuardrailFromEndpointRequest,
    UpdateEndpointGuardrailConfigRequest,
)

from tests.live.operations.gateway import SAFETY, new_endpoint
from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


def new_guardrail(client: Recorder, name: str) -> GatewayGuardrail:
    """A guardrail on requests, with a scorer of the same name in an experiment of that name."""
    experiment_id = new_experiment(client, name)
    scorer = register_scorer.sync(
        client=client, body=RegisterScorerRequest(experiment_id=experiment_id, name=name, serialized_scorer=SAFETY)
    )
    body = CreateGatewayGuardrailRequest(
        name=name,
        scorer_id=scorer.scorer_id,
        scorer_version=scorer.version,
        stage="BEFORE",
        action="VALIDATION",
    )
    return create_gateway_guardrail.sync(client=client, body=body).guardrail


@pytest.mark.covers("createGatewayGuardrail", "getGatewayGuardrail", "listGatewayGuardrails")
def test_a_guardrail_has_a_scorer(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("guardrail")
    created = new_guardrail(client, name)
    assert (created.name, created.stage, created.action) == (name, "BEFORE", "VALIDATION")

    guardrail = get_gateway_guardrail.sync(client=client, guardrail_id=created.guardrail_id).guardrail
    assert guardrail.scorer
    assert (guardrail.scorer.scorer_name, guardrail.scorer.scorer_version) == (name, 1)

    listed = list_gateway_guardrails.sync(client=client, max_results=50000).guardrails
    assert created.guardrail_id in {one.guardrail_id for one in listed}


@pytest.mark.covers(
    "addGuardrailToEndpoint",
    "updateEndpointGuardrailConfig",
    "listEndpointGuardrailConfigs",
    "removeGuardrailFromEndpoint",
)
def test_a_guardrail_has_a_place_on_an_endpoint(client: Recorder, unique_name: Callable[[str], str]) -> None:
    guardrail_id = new_guardrail(client, unique_name("guardrail")).guardrail_id
    endpoint_id = new_endpoint(client, unique_name("endpoint")).endpoint_id
    add = AddGuardrailToEndpointRequest(endpoint_id=endpoint_id, guardrail_id=guardrail_id, execution_order=2)
    added = add_guardrail_to_endpoint.sync(client=client, body=add).config
    assert (added.endpoint_id, added.guardrail_id, added.execution_order) == (endpoint_id, guardrail_id, 2)

    update = UpdateEndpointGuardrailConfigRequest(endpoint_id=endpoint_id, guardrail_id=guardrail_id, execution_order=7)
    updated = update_endpoint_guardrail_config.sync(client=client, body=update).config
    assert (updated.guardrail_id, updated.execution_order) == (guardrail_id, 7)

    [listed] = list_endpoint_guardrail_configs.sync(client=client, endpoint_id=endpoint_id).configs
    assert listed.execution_order == 7
    assert listed.guardrail
    assert (listed.guardrail.guardrail_id, listed.guardrail.stage) == (guardrail_id, "BEFORE")

    remove = RemoveGuardrailFromEndpointRequest(endpoint_id=endpoint_id, guardrail_id=guardrail_id)
    remove_guardrail_from_endpoint.sync(client=client, body=remove)
    assert list_endpoint_guardrail_configs.sync(client=client, endpoint_id=endpoint_id).configs == []


@pytest.mark.covers("deleteGatewayGuardrail", "deleteScorer")
def test_a_guardrail_is_deleted_before_its_scorer(client: Recorder, unique_name: Callable[[str], str]) -> None:
    guardrail = new_guardrail(client, unique_name("guardrail"))
    body = DeleteGatewayGuardrailRequest(guardrail_id=guardrail.guardrail_id)
    delete_gateway_guardrail.sync(client=client, body=body)
    gone = get_gateway_guardrail.sync_detailed(client=client, guardrail_id=guardrail.guardrail_id)
    assert gone.status_code == 404

    assert guardrail.scorer
    scorer = DeleteScorerRequest(experiment_id=str(guardrail.scorer.experiment_id), name=guardrail.scorer.scorer_name)
    delete_scorer.sync(client=client, body=scorer)
