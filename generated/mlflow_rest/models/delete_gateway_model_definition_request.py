# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 2bacf0b895a08aba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteGatewayModelDefinitionRequest(Model):
    """The model definition to delete."""

    model_definition_id: str
    """The identifier of the model definition."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"model_definition_id": self.model_definition_id}
        return data
