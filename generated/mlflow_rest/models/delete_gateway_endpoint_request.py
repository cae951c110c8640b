# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteGatewayEndpointRequest(RequestModel):
    """The endpoint to delete."""

    __slots__ = ("endpoint_id",)

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""

    def __init__(self, *, endpoint_id: str) -> None:
        self.endpoint_id = endpoint_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        return data
