# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 630753dac9103105) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListGatewayEndpointsResponse:
    """All endpoints that were asked for."""

    endpoints: list[GatewayEndpoint] = field(factory=list)
    """The endpoints that have a model, in no particular order. Left out when there are none."""


from .gateway_endpoint import GatewayEndpoint  # noqa: E402
