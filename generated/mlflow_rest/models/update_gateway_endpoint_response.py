# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateGatewayEndpointResponse(Model):
    """The endpoint after the update."""

    endpoint: GatewayEndpoint
    """The endpoint as it is stored now."""


from .gateway_endpoint import GatewayEndpoint  # noqa: E402
