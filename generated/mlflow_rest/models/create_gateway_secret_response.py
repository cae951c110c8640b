# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 ad057ec4bf5055dc).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewaySecretResponse(Model):
    """The stored secret."""

    secret: GatewaySecretInfo
    """The new secret, masked."""


from .gateway_secret_info import GatewaySecretInfo  # noqa: E402
