# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .gateway_resource_type import GatewayResourceTypeInput


class CreateEndpointBindingRequest(RequestModel):
    """The endpoint, and what uses it."""

    __slots__ = ("endpoint_id", "resource_type", "resource_id", "created_by")

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    resource_type: GatewayResourceTypeInput
    """What kind of thing uses the endpoint."""
    resource_id: str
    """The identifier of what uses it: that of the scorer. The server takes any string."""
    created_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user."""

    def __init__(
        self,
        *,
        endpoint_id: str,
        resource_type: GatewayResourceTypeInput,
        resource_id: str,
        created_by: str | None = None,
    ) -> None:
        self.endpoint_id = endpoint_id
        self.resource_type = resource_type
        self.resource_id = resource_id
        self.created_by = created_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        v = self.resource_type
        data["resource_type"] = (
            v
            if v.__class__ is str and v in GATEWAY_RESOURCE_TYPE_VALUES
            else _v.check_enum("resource_type", v, GATEWAY_RESOURCE_TYPE_VALUES)
        )
        v = self.resource_id
        data["resource_id"] = v if v.__class__ is str and v else _v.check_str("resource_id", v, min_length=1)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        return data


from .gateway_resource_type import GATEWAY_RESOURCE_TYPE_VALUES  # noqa: E402
