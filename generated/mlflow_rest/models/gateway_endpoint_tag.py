# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 630753dac9103105) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GatewayEndpointTag:
    """A text attached to an endpoint under a key."""

    key: str
    """The key."""
    value: str | None = None
    """The text."""
