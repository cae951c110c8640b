# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteGatewayEndpointRequest(Model):
    """The endpoint to delete."""

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"endpoint_id": self.endpoint_id}
        return data
