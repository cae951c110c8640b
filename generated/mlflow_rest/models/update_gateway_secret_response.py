# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 bb5a4b9b2fdd8fa8) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateGatewaySecretResponse:
    """The secret after the update."""

    secret: GatewaySecretInfo
    """The secret, masked."""


from .gateway_secret_info import GatewaySecretInfo  # noqa: E402
