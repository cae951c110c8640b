# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 647103272b45ce56).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListGatewayModelDefinitionsResponse(Model):
    """All model definitions that were requested."""

    model_definitions: list[GatewayModelDefinition] = field(factory=list)
    """The model definitions, in no particular order. Omitted when there are none."""


from .gateway_model_definition import GatewayModelDefinition  # noqa: E402
