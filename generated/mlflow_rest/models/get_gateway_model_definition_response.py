# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 647103272b45ce56).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetGatewayModelDefinitionResponse(Model):
    """The model definition requested."""

    model_definition: GatewayModelDefinition
    """The model definition."""


from .gateway_model_definition import GatewayModelDefinition  # noqa: E402
