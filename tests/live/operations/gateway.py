"""What tests of the gateway need before they can begin."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mlflow_rest.api.gateway_endpoints import create_gateway_endpoint
from mlflow_rest.api.gateway_model_definitions import create_gateway_model_definition
from mlflow_rest.api.gateway_secrets import create_gateway_secret
from mlflow_rest.models import (
    CreateGatewayEndpointRequest,
    CreateGatewayModelDefinitionRequest,
    CreateGatewaySecretRequest,
    GatewayEndpoint,
    GatewayEndpointModelConfig,
    GatewayModelDefinition,
    GatewaySecretInfo,
)

if TYPE_CHECKING:
    from mlflow_rest import Sender

# A scorer that comes with MLflow. The gateway rejects scorers that are Python code as guardrails.
SAFETY = json.dumps(
    {
        "name": "safety",
        "serialization_version": 1,
        "builtin_scorer_class": "Safety",
        "builtin_scorer_pydantic_data": {"name": "safety", "required_columns": ["outputs"]},
    }
)


def new_secret(client: Sender, name: str) -> GatewaySecretInfo:
    """A secret of the gateway, for a provider that is never called."""
    body = CreateGatewaySecretRequest(secret_name=name, secret_value={"api_key": "sk-1234567890"}, provider="openai")
    return create_gateway_secret.sync(client=client, body=body).secret


def new_model_definition(client: Sender, name: str) -> GatewayModelDefinition:
    """A model definition with a secret of the same name."""
    secret_id = new_secret(client, name).secret_id
    body = CreateGatewayModelDefinitionRequest(name=name, secret_id=secret_id, provider="openai", model_name="gpt-4o")
    return create_gateway_model_definition.sync(client=client, body=body).model_definition


def new_endpoint(client: Sender, name: str) -> GatewayEndpoint:
    """An endpoint of the gateway with one model, which has the same name and a secret of that name."""
    model = GatewayEndpointModelConfig(
        model_definition_id=new_model_definition(client, name).model_definition_id, linkage_type="PRIMARY"
    )
    # Without usage tracking, which would make an experiment for its traces as well.
    body = CreateGatewayEndpointRequest(name=name, model_configs=[model], usage_tracking=False)
    return create_gateway_endpoint.sync(client=client, body=body).endpoint
