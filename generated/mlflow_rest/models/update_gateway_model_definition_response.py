# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 b79d424c5ce7d30e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateGatewayModelDefinitionResponse:
    """The model definition after the update."""

    model_definition: GatewayModelDefinition
    """The model definition as it is stored now."""


from .gateway_model_definition import GatewayModelDefinition  # noqa: E402
