# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 647103272b45ce56).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteGatewayModelDefinitionRequest(RequestModel):
    """The model definition to delete."""

    __slots__ = ("model_definition_id",)

    model_definition_id: str
    """The identifier of the model definition."""

    def __init__(self, *, model_definition_id: str) -> None:
        self.model_definition_id = model_definition_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.model_definition_id
        data["model_definition_id"] = (
            v if v.__class__ is str and v else _v.check_str("model_definition_id", v, min_length=1)
        )
        return data
