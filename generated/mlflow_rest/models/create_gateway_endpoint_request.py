# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .gateway_routing_strategy import GatewayRoutingStrategyInput


class CreateGatewayEndpointRequest(RequestModel):
    """The endpoint to create."""

    __slots__ = (
        "name",
        "model_configs",
        "created_by",
        "routing_strategy",
        "fallback_config",
        "experiment_id",
        "usage_tracking",
    )

    name: str
    """The name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and unique in the
    workspace. Databases other than SQLite contain 255 characters."""
    model_configs: SequenceNotStr[GatewayEndpointModelConfig]
    """The models behind the endpoint, at least one, and none twice in the same part."""
    created_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user."""
    routing_strategy: GatewayRoutingStrategyInput | None
    """How calls are shared among several `PRIMARY` models. Omitted, the first of them gets all calls."""
    fallback_config: GatewayFallbackConfig | None
    """What happens when a call fails. Omitted, all fallbacks are tried in their order, if there are any."""
    experiment_id: str | int | None
    """Identifier of the experiment for the traces of calls, a decimal number as a string. Omitted, the server takes or
    creates the experiment `gateway/` and the name, unless `usage_tracking` is false."""
    usage_tracking: bool | None
    """Whether calls are traced. True when omitted."""

    def __init__(
        self,
        *,
        name: str,
        model_configs: SequenceNotStr[GatewayEndpointModelConfig],
        created_by: str | None = None,
        routing_strategy: GatewayRoutingStrategyInput | None = None,
        fallback_config: GatewayFallbackConfig | None = None,
        experiment_id: str | int | None = None,
        usage_tracking: bool | None = None,
    ) -> None:
        self.name = name
        self.model_configs = model_configs
        self.created_by = created_by
        self.routing_strategy = routing_strategy
        self.fallback_config = fallback_config
        self.experiment_id = experiment_id
        self.usage_tracking = usage_tracking

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 255 and _v.fits("[A-Za-z0-9_.-]+", v)
            else _v.check_str(
                "name",
                v,
                min_length=1,
                max_length=255,
                pattern="[A-Za-z0-9_.-]+",
                about="The name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and unique in the workspace. Databases other than SQLite contain 255 characters.",
            )
        )
        v = self.model_configs
        data["model_configs"] = _v.check_objects("model_configs", v, GatewayEndpointModelConfig, min_items=1)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        v = self.routing_strategy
        if v is not None:
            data["routing_strategy"] = (
                v
                if v.__class__ is str and v in GATEWAY_ROUTING_STRATEGY_VALUES
                else _v.check_enum("routing_strategy", v, GATEWAY_ROUTING_STRATEGY_VALUES)
            )
        v = self.fallback_config
        if v is not None:
            data["fallback_config"] = _v.check_object("fallback_config", v, GatewayFallbackConfig)
        v = self.experiment_id
        if v is not None:
            data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.usage_tracking
        if v is not None:
            data["usage_tracking"] = v if v is True or v is False else _v.check_bool("usage_tracking", v)
        return data


from .gateway_endpoint_model_config import GatewayEndpointModelConfig  # noqa: E402
from .gateway_fallback_config import GatewayFallbackConfig  # noqa: E402
from .gateway_routing_strategy import GATEWAY_ROUTING_STRATEGY_VALUES  # noqa: E402
