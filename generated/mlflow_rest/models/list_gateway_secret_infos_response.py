# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 40b01880d8fa69d9).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListGatewaySecretInfosResponse(Model):
    """All secrets that were asked for."""

    secrets: list[GatewaySecretInfo] = field(factory=list)
    """The secrets, masked, in no particular order. Left out when there are none."""


from .gateway_secret_info import GatewaySecretInfo  # noqa: E402
