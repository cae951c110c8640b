# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class GatewayFallbackConfig(Model):
    """What the gateway does when a call of a `PRIMARY` model fails."""

    strategy: GatewayFallbackStrategy | None = None
    """In what order fallbacks are tried. There is only one way, also when it is omitted."""
    max_attempts: int | None = None
    """How many fallbacks are tried at most. All of them when omitted or 0."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.strategy
        if v is not None:
            data["strategy"] = (
                v
                if v.__class__ is str and v in GATEWAY_FALLBACK_STRATEGY_VALUES
                else _v.check_enum("strategy", v, GATEWAY_FALLBACK_STRATEGY_VALUES)
            )
        v = self.max_attempts
        if v is not None:
            data["max_attempts"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("max_attempts", v, -2_147_483_648, 2_147_483_647)
            )
        return data


from .gateway_fallback_strategy import GATEWAY_FALLBACK_STRATEGY_VALUES, GatewayFallbackStrategy  # noqa: E402
