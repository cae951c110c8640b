# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayFallbackConfig(Model):
    """What the gateway does when a call of a `PRIMARY` model fails."""

    strategy: GatewayFallbackStrategy | None = None
    """In what order fallbacks are tried. There is only one way, also when it is left out."""
    max_attempts: int | None = None
    """How many fallbacks are tried at most. All of them when left out or 0."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.strategy is not None:
            data["strategy"] = self.strategy
        if self.max_attempts is not None:
            data["max_attempts"] = self.max_attempts
        return data


from .gateway_fallback_strategy import GatewayFallbackStrategy  # noqa: E402
