# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .gateway_routing_strategy import GatewayRoutingStrategyInput


class UpdateGatewayEndpointRequest(RequestModel):
    """The endpoint to update, and what to change."""

    __slots__ = (
        "endpoint_id",
        "name",
        "updated_by",
        "model_configs",
        "routing_strategy",
        "fallback_config",
        "experiment_id",
        "usage_tracking",
    )

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    name: str | None
    """The new name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and unique in the
    workspace. Omitted or empty, it stays. The experiment keeps its name."""
    updated_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user. Omitted, the older entry
    stays."""
    model_configs: SequenceNotStr[GatewayEndpointModelConfig] | None
    """The new models, in place of all older ones. Omitted or empty, those stay."""
    routing_strategy: GatewayRoutingStrategyInput | None
    """How calls are shared among several `PRIMARY` models. Omitted, it stays."""
    fallback_config: GatewayFallbackConfig | None
    """What happens when a call fails, in place of the older settings as a whole. Omitted, those stay, unless
    `model_configs` is given."""
    experiment_id: str | int | None
    """Identifier of the experiment for the traces of calls, a decimal number as a string. Omitted, it stays."""
    usage_tracking: bool | None
    """Whether calls are traced. Omitted, it stays; true creates the experiment `gateway/` and the name if the endpoint has
    none."""

    def __init__(
        self,
        *,
        endpoint_id: str,
        name: str | None = None,
        updated_by: str | None = None,
        model_configs: SequenceNotStr[GatewayEndpointModelConfig] | None = None,
        routing_strategy: GatewayRoutingStrategyInput | None = None,
        fallback_config: GatewayFallbackConfig | None = None,
        experiment_id: str | int | None = None,
        usage_tracking: bool | None = None,
    ) -> None:
        self.endpoint_id = endpoint_id
        self.name = name
        self.updated_by = updated_by
        self.model_configs = model_configs
        self.routing_strategy = routing_strategy
        self.fallback_config = fallback_config
        self.experiment_id = experiment_id
        self.usage_tracking = usage_tracking

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        v = self.name
        if v is not None:
            data["name"] = (
                v
                if v.__class__ is str and _v.fits("[A-Za-z0-9_.-]*", v)
                else _v.check_str(
                    "name",
                    v,
                    pattern="[A-Za-z0-9_.-]*",
                    about="The new name: letters, digits, `_`, `-` and `.`. It is part of the address that callers use, and unique in the workspace. Omitted or empty, it stays. The experiment keeps its name.",
                )
            )
        v = self.updated_by
        if v is not None:
            data["updated_by"] = v if v.__class__ is str else _v.check_str("updated_by", v)
        v = self.model_configs
        if v is not None:
            data["model_configs"] = _v.check_objects("model_configs", v, GatewayEndpointModelConfig)
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
