# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 647103272b45ce56).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateGatewayModelDefinitionRequest(RequestModel):
    """The model definition to update, and what to change."""

    __slots__ = ("model_definition_id", "name", "secret_id", "model_name", "updated_by", "provider")

    model_definition_id: str
    """The identifier of the model definition."""
    name: str | None
    """The new name. Omitted or empty, it stays."""
    secret_id: str | None
    """The identifier of another secret. Omitted or empty, it stays."""
    model_name: str | None
    """Another model of the provider. Omitted or empty, it stays."""
    updated_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user. Omitted, the older entry
    stays."""
    provider: str | None
    """Another provider. Omitted or empty, it stays."""

    def __init__(
        self,
        *,
        model_definition_id: str,
        name: str | None = None,
        secret_id: str | None = None,
        model_name: str | None = None,
        updated_by: str | None = None,
        provider: str | None = None,
    ) -> None:
        self.model_definition_id = model_definition_id
        self.name = name
        self.secret_id = secret_id
        self.model_name = model_name
        self.updated_by = updated_by
        self.provider = provider

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.model_definition_id
        data["model_definition_id"] = (
            v if v.__class__ is str and v else _v.check_str("model_definition_id", v, min_length=1)
        )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.secret_id
        if v is not None:
            data["secret_id"] = v if v.__class__ is str else _v.check_str("secret_id", v)
        v = self.model_name
        if v is not None:
            data["model_name"] = v if v.__class__ is str else _v.check_str("model_name", v)
        v = self.updated_by
        if v is not None:
            data["updated_by"] = v if v.__class__ is str else _v.check_str("updated_by", v)
        v = self.provider
        if v is not None:
            data["provider"] = v if v.__class__ is str else _v.check_str("provider", v)
        return data
