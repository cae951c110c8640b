# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayFallbackStrategyInput = Literal["SEQUENTIAL",]
"""In what order fallbacks are tried: one after the other by `fallback_order`. The server ignores a value that it does
    not know. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayFallbackStrategy = GatewayFallbackStrategyInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayFallbackStrategy = str

GATEWAY_FALLBACK_STRATEGY_VALUES: tuple[GatewayFallbackStrategyInput, ...] = ("SEQUENTIAL",)
"""Every known value of `GatewayFallbackStrategy`."""
