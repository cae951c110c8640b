# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewayEndpointResponse(Model):
    """The new endpoint."""

    endpoint: GatewayEndpoint
    """The endpoint with its models."""


from .gateway_endpoint import GatewayEndpoint  # noqa: E402
