# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 32412d2cd8c0e00a) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class DeleteGatewaySecretRequest:
    """The secret to delete."""

    secret_id: str
    """The identifier of the secret."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"secret_id": self.secret_id}
        return data
