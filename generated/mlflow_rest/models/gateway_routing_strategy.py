# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayRoutingStrategyInput = Literal["REQUEST_BASED_TRAFFIC_SPLIT",]
"""How calls are shared among several `PRIMARY` models: at random, by their weights. The server ignores a value that it
    does not know. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayRoutingStrategy = GatewayRoutingStrategyInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayRoutingStrategy = str

GATEWAY_ROUTING_STRATEGY_VALUES: tuple[GatewayRoutingStrategyInput, ...] = ("REQUEST_BASED_TRAFFIC_SPLIT",)
"""Every known value of `GatewayRoutingStrategy`."""
