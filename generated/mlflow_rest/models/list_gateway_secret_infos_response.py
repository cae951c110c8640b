# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 ad057ec4bf5055dc).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListGatewaySecretInfosResponse(Model):
    """All secrets that were requested."""

    secrets: list[GatewaySecretInfo] = field(factory=list)
    """The secrets, masked, in no particular order. Omitted when there are none."""


from .gateway_secret_info import GatewaySecretInfo  # noqa: E402
