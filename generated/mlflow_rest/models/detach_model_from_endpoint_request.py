# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DetachModelFromEndpointRequest(Model):
    """The endpoint, and the model to take away from it."""

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    model_definition_id: str
    """The identifier of the model definition."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"endpoint_id": self.endpoint_id, "model_definition_id": self.model_definition_id}
        return data
