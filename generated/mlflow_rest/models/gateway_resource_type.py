# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayResourceTypeInput = Literal["scorer",]
"""What can use an endpoint. Only scorers so far. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayResourceType = GatewayResourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayResourceType = str

GATEWAY_RESOURCE_TYPE_VALUES: tuple[GatewayResourceTypeInput, ...] = ("scorer",)
"""Every known value of `GatewayResourceType`."""
