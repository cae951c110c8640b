# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 630753dac9103105) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateGatewayEndpointResponse:
    """The endpoint after the update."""

    endpoint: GatewayEndpoint
    """The endpoint as it is stored now."""


from .gateway_endpoint import GatewayEndpoint  # noqa: E402
