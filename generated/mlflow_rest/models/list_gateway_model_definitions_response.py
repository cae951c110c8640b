# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 b79d424c5ce7d30e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListGatewayModelDefinitionsResponse(Model):
    """All model definitions that were asked for."""

    model_definitions: list[GatewayModelDefinition] = field(factory=list)
    """The model definitions, in no particular order. Left out when there are none."""


from .gateway_model_definition import GatewayModelDefinition  # noqa: E402
