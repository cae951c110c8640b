# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 66503d270b7ad23b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewaySecretRequest(Model):
    """The credential to store."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["secret_value", "auth_config"])

    secret_name: str
    """The name, unique in the workspace. Databases other than SQLite hold 255 characters."""
    secret_value: dict[str, str] | None = None
    """The credential: texts under the keys that the provider expects, such as `api_key`. It must not hold `api_base`,
    `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`. The server stores an empty secret when it is left
    out or empty, and even when it is no map of texts, without a word."""
    provider: str | None = None
    """The provider that the credential is for, such as `openai` or `bedrock`. The server does not look whether it knows
    it."""
    auth_config: dict[str, str] | None = None
    """Configuration that is no secret, such as `auth_mode` or a region. `api_base`, where requests are to be sent instead
    of the provider's own address, must be `https` and a public host, unless the server allows more with
    `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank one is dropped.
    The keys `base_url`, `model_list`, `fallbacks` and `custom_llm_provider` are refused."""
    created_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"secret_name": self.secret_name}
        if self.secret_value is not None:
            data["secret_value"] = self.secret_value
        if self.provider is not None:
            data["provider"] = self.provider
        if self.auth_config is not None:
            data["auth_config"] = self.auth_config
        if self.created_by is not None:
            data["created_by"] = self.created_by
        return data
