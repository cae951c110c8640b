# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 ad057ec4bf5055dc).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateGatewaySecretRequest(RequestModel):
    """The secret to update, and what to replace."""

    __slots__ = ("secret_id", "secret_value", "auth_config", "updated_by")
    _SENSITIVE = frozenset(["secret_value", "auth_config"])

    secret_id: str
    """The identifier of the secret."""
    secret_value: Mapping[str, str] | None
    """The new credential, in place of all older values. Omitted or empty, they stay. It must not contain `api_base`,
    `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`."""
    auth_config: Mapping[str, str] | None
    """The new configuration, in place of the older one. Omitted or empty, that one stays; a map that contains nothing but
    an empty `api_base` deletes it. `api_base`, where requests are to be sent instead of the provider's own address,
    must be `https` and a public host, unless the server allows more with `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and
    `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank one is dropped. The keys `base_url`, `model_list`, `fallbacks`
    and `custom_llm_provider` are rejected."""
    updated_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user. Omitted, `last_updated_by`
    is deleted."""

    def __init__(
        self,
        *,
        secret_id: str,
        secret_value: Mapping[str, str] | None = None,
        auth_config: Mapping[str, str] | None = None,
        updated_by: str | None = None,
    ) -> None:
        self.secret_id = secret_id
        self.secret_value = secret_value
        self.auth_config = auth_config
        self.updated_by = updated_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.secret_id
        data["secret_id"] = v if v.__class__ is str and v else _v.check_str("secret_id", v, min_length=1)
        v = self.secret_value
        if v is not None:
            data["secret_value"] = _v.check_map(
                "secret_value",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                sensitive=True,
            )
        v = self.auth_config
        if v is not None:
            data["auth_config"] = _v.check_map(
                "auth_config",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                sensitive=True,
            )
        v = self.updated_by
        if v is not None:
            data["updated_by"] = v if v.__class__ is str else _v.check_str("updated_by", v)
        return data
