# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 647103272b45ce56).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class CreateGatewayModelDefinitionRequest(RequestModel):
    """The model definition to create."""

    __slots__ = ("name", "secret_id", "provider", "model_name", "created_by")

    name: str
    """The name, any string, unique in the workspace. Databases other than SQLite contain 255 characters."""
    secret_id: str
    """The identifier of the secret that opens the model."""
    provider: str
    """The provider, such as `openai`. The server takes any string; one that the gateway does not know fails when it is
    called."""
    model_name: str
    """What the provider calls the model, such as `gpt-4o`."""
    created_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user."""

    def __init__(
        self, *, name: str, secret_id: str, provider: str, model_name: str, created_by: str | None = None
    ) -> None:
        self.name = name
        self.secret_id = secret_id
        self.provider = provider
        self.model_name = model_name
        self.created_by = created_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v if v.__class__ is str and 1 <= len(v) <= 255 else _v.check_str("name", v, min_length=1, max_length=255)
        )
        v = self.secret_id
        data["secret_id"] = v if v.__class__ is str and v else _v.check_str("secret_id", v, min_length=1)
        v = self.provider
        data["provider"] = v if v.__class__ is str and v else _v.check_str("provider", v, min_length=1)
        v = self.model_name
        data["model_name"] = v if v.__class__ is str and v else _v.check_str("model_name", v, min_length=1)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        return data
