# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateGatewayEndpointRequest(Model):
    """The endpoint to update, and what to change."""

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    name: str | None = None
    """The new name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and unique in the
    workspace. Left out or empty, it stays. The experiment keeps its name."""
    updated_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user. Left out, the older entry
    stays."""
    model_configs: list[GatewayEndpointModelConfig] | None = None
    """The new models, in place of all older ones. Left out or empty, those stay."""
    routing_strategy: GatewayRoutingStrategyInput | None = None
    """How calls are shared among several `PRIMARY` models. Left out, it stays."""
    fallback_config: GatewayFallbackConfig | None = None
    """What happens when a call fails, in place of the older settings as a whole. Left out, those stay, unless
    `model_configs` is given."""
    experiment_id: str | None = None
    """Identifier of the experiment for the traces of calls, a decimal number as a string. Left out, it stays."""
    usage_tracking: bool | None = None
    """Whether calls are traced. Left out, it stays; true creates the experiment `gateway/` and the name if the endpoint
    has none."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"endpoint_id": self.endpoint_id}
        if self.name is not None:
            data["name"] = self.name
        if self.updated_by is not None:
            data["updated_by"] = self.updated_by
        if self.model_configs is not None:
            data["model_configs"] = [item.to_dict() for item in self.model_configs]
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
