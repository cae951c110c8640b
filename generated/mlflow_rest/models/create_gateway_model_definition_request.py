# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 2bacf0b895a08aba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewayModelDefinitionRequest(Model):
    """The model definition to create."""

    name: str
    """The name, any text, unique in the workspace. Databases other than SQLite hold 255 characters."""
    secret_id: str
    """The identifier of the secret that opens the model."""
    provider: str
    """The provider, such as `openai`. The server takes any text; one that the gateway does not know fails when it is
    called."""
    model_name: str
    """What the provider calls the model, such as `gpt-4o`."""
    created_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "secret_id": self.secret_id,
            "provider": self.provider,
            "model_name": self.model_name,
        }
        if self.created_by is not None:
            data["created_by"] = self.created_by
        return data
