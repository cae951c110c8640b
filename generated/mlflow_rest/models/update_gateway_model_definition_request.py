# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 2bacf0b895a08aba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateGatewayModelDefinitionRequest(Model):
    """The model definition to update, and what to change."""

    model_definition_id: str
    """The identifier of the model definition."""
    name: str | None = None
    """The new name. Left out or empty, it stays."""
    secret_id: str | None = None
    """The identifier of another secret. Left out or empty, it stays."""
    model_name: str | None = None
    """Another model of the provider. Left out or empty, it stays."""
    updated_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user. Left out, the older entry
    stays."""
    provider: str | None = None
    """Another provider. Left out or empty, it stays."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"model_definition_id": self.model_definition_id}
        if self.name is not None:
            data["name"] = self.name
        if self.secret_id is not None:
            data["secret_id"] = self.secret_id
        if self.model_name is not None:
            data["model_name"] = self.model_name
        if self.updated_by is not None:
            data["updated_by"] = self.updated_by
        if self.provider is not None:
            data["provider"] = self.provider
        return data
