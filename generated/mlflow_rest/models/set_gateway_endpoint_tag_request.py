# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetGatewayEndpointTagRequest(Model):
    """The tag to set, and on which endpoint."""

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    key: str
    """The key, any text. Databases other than SQLite hold 250 characters."""
    value: str | None = None
    """The text. Left out, it is the empty text, also over an older value. Databases other than SQLite hold 5000
    characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"endpoint_id": self.endpoint_id, "key": self.key}
        if self.value is not None:
            data["value"] = self.value
        return data
