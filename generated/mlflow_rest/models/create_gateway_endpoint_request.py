# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewayEndpointRequest(Model):
    """The endpoint to create."""

    name: str
    """The name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and unique in the
    workspace. Databases other than SQLite hold 255 characters."""
    model_configs: list[GatewayEndpointModelConfig]
    """The models behind the endpoint, at least one, and none twice in the same part."""
    created_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user."""
    routing_strategy: GatewayRoutingStrategyInput | None = None
    """How calls are shared among several `PRIMARY` models. Left out, the first of them gets all calls."""
    fallback_config: GatewayFallbackConfig | None = None
    """What happens when a call fails. Left out, all fallbacks are tried in their order, if there are any."""
    experiment_id: str | None = None
    """Identifier of the experiment for the traces of calls, a decimal number as a string. Left out, the server takes or
    creates the experiment `gateway/` and the name, unless `usage_tracking` is false."""
    usage_tracking: bool | None = None
    """Whether calls are traced. True when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "model_configs": [item.to_dict() for item in self.model_configs]}
        if self.created_by is not None:
            data["created_by"] = self.created_by
        if self.routing_strategy is not None:
            data["routing_strategy"] = self.routing_strategy
        if self.fallback_config is not None:
            data["fallback_config"] = self.fallback_config.to_dict()
        if self.experiment_id is not None:
            data["experiment_id"] = self.experiment_id
        if self.usage_tracking is not None:
            data["usage_tracking"] = self.usage_tracking
        return data


from .gateway_endpoint_model_config import GatewayEndpointModelConfig  # noqa: E402
from .gateway_fallback_config import GatewayFallbackConfig  # noqa: E402
from .gateway_routing_strategy import GatewayRoutingStrategyInput  # noqa: E402
