# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListEndpointBindingsResponse(Model):
    """All bindings that were requested."""

    bindings: list[GatewayEndpointBinding] = field(factory=list)
    """The bindings. Omitted when there are none."""


from .gateway_endpoint_binding import GatewayEndpointBinding  # noqa: E402
