# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 66503d270b7ad23b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteGatewaySecretRequest(Model):
    """The secret to delete."""

    secret_id: str
    """The identifier of the secret."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"secret_id": self.secret_id}
        return data
