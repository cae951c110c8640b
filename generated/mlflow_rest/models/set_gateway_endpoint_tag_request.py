# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetGatewayEndpointTagRequest(RequestModel):
    """The tag to set, and on which endpoint."""

    __slots__ = ("endpoint_id", "key", "value")

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    key: str
    """The key, any string. Databases other than SQLite contain 250 characters."""
    value: object
    """The string. Omitted, it is the empty string, also over an older value. Databases other than SQLite contain 5000
    characters."""

    def __init__(self, *, endpoint_id: str, key: str, value: object) -> None:
        self.endpoint_id = endpoint_id
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        v = self.key
        data["key"] = (
            v if v.__class__ is str and 1 <= len(v) <= 250 else _v.check_str("key", v, min_length=1, max_length=250)
        )
        v = self.value
        data["value"] = v if v.__class__ is str and len(v) <= 5000 else _v.check_as_str("value", v, max_length=5000)
        return data
