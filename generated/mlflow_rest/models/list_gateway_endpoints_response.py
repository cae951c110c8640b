# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListGatewayEndpointsResponse(Model):
    """All endpoints that were requested."""

    endpoints: list[GatewayEndpoint] = field(factory=list)
    """The endpoints that have a model, in no particular order. Omitted when there are none."""


from .gateway_endpoint import GatewayEndpoint  # noqa: E402
