# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 ad057ec4bf5055dc).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class CreateGatewaySecretRequest(RequestModel):
    """The credential to store."""

    __slots__ = ("secret_name", "secret_value", "provider", "auth_config", "created_by")
    _SENSITIVE = frozenset(["secret_value", "auth_config"])

    secret_name: str
    """The name, unique in the workspace. Databases other than SQLite contain 255 characters."""
    secret_value: Mapping[str, str] | None
    """The credential: strings under the keys that the provider expects, such as `api_key`. It must not contain `api_base`,
    `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`. The server stores an empty secret when it is omitted
    or empty, and even when it is no map of strings, silently."""
    provider: str | None
    """The provider that the credential is for, such as `openai` or `bedrock`. The server does not look whether it knows
    it."""
    auth_config: Mapping[str, str] | None
    """Configuration that is no secret, such as `auth_mode` or a region. `api_base`, where requests are to be sent instead
    of the provider's own address, must be `https` and a public host, unless the server allows more with
    `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank one is dropped.
    The keys `base_url`, `model_list`, `fallbacks` and `custom_llm_provider` are rejected."""
    created_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user."""

    def __init__(
        self,
        *,
        secret_name: str,
        secret_value: Mapping[str, str] | None = None,
        provider: str | None = None,
        auth_config: Mapping[str, str] | None = None,
        created_by: str | None = None,
    ) -> None:
        self.secret_name = secret_name
        self.secret_value = secret_value
        self.provider = provider
        self.auth_config = auth_config
        self.created_by = created_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.secret_name
        data["secret_name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 255
            else _v.check_str("secret_name", v, min_length=1, max_length=255)
        )
        v = self.secret_value
        if v is not None:
            data["secret_value"] = _v.check_map(
                "secret_value",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                sensitive=True,
            )
        v = self.provider
        if v is not None:
            data["provider"] = v if v.__class__ is str else _v.check_str("provider", v)
        v = self.auth_config
        if v is not None:
            data["auth_config"] = _v.check_map(
                "auth_config",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                sensitive=True,
            )
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        return data
