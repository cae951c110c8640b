# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class GatewayEndpoint(Model):
    """A named entrance of the gateway and the models behind it."""

    endpoint_id: str
    """The identifier, `e-` and 32 hexadecimal digits."""
    name: str
    """The name, unique in the workspace, by which callers address the endpoint."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_at: int | None = None
    """When it was updated last, or got one more model, in milliseconds since the epoch."""
    model_mappings: list[GatewayEndpointModelMapping] = field(factory=list)
    """The models behind the endpoint. Omitted when all were taken away."""
    created_by: str | None = None
    """What `created_by` said at creation, or the empty string."""
    last_updated_by: str | None = None
    """What was said about who made the last update, or the empty string."""
    tags: ByName[GatewayEndpointTag, str | None] = field(factory=ByName, converter=by_name)
    """The tags. Omitted when there are none."""
    routing_strategy: GatewayRoutingStrategy | None = None
    """How calls are shared among the `PRIMARY` models. Omitted, the first of them gets all calls."""
    fallback_config: GatewayFallbackConfig | None = None
    """What happens when a call fails. An empty object when there are fallbacks, or were at the last replacement of the
    models, but no settings. Omitted, fallbacks are not tried."""
    experiment_id: str | None = None
    """Identifier of the experiment for the traces of calls, a decimal number as a string. Omitted when there is none."""
    usage_tracking: bool | None = None
    """Whether calls are traced."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)


from .gateway_endpoint_model_mapping import GatewayEndpointModelMapping  # noqa: E402
from .gateway_endpoint_tag import GatewayEndpointTag  # noqa: E402
from .gateway_fallback_config import GatewayFallbackConfig  # noqa: E402
from .gateway_routing_strategy import GatewayRoutingStrategy  # noqa: E402
