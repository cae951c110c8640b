# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 ad057ec4bf5055dc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteGatewaySecretRequest(RequestModel):
    """The secret to delete."""

    __slots__ = ("secret_id",)

    secret_id: str
    """The identifier of the secret."""

    def __init__(self, *, secret_id: str) -> None:
        self.secret_id = secret_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.secret_id
        data["secret_id"] = v if v.__class__ is str and v else _v.check_str("secret_id", v, min_length=1)
        return data
