# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 66503d270b7ad23b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateGatewaySecretRequest(Model):
    """The secret to update, and what to replace."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["secret_value", "auth_config"])

    secret_id: str
    """The identifier of the secret."""
    secret_value: dict[str, str] | None = None
    """The new credential, in place of all older values. Left out or empty, they stay. It must not hold `api_base`,
    `base_url`, `model_list`, `fallbacks` or `custom_llm_provider`."""
    auth_config: dict[str, str] | None = None
    """The new configuration, in place of the older one. Left out or empty, that one stays; a map that holds nothing but an
    empty `api_base` erases it. `api_base`, where requests are to be sent instead of the provider's own address, must be
    `https` and a public host, unless the server allows more with `MLFLOW_GATEWAY_API_BASE_ALLOWED_SCHEMES` and
    `MLFLOW_GATEWAY_API_BASE_ALLOW_PRIVATE_IPS`; a blank one is dropped. The keys `base_url`, `model_list`, `fallbacks`
    and `custom_llm_provider` are refused."""
    updated_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user. Left out, `last_updated_by`
    is erased."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"secret_id": self.secret_id}
        if self.secret_value is not None:
            data["secret_value"] = self.secret_value
        if self.auth_config is not None:
            data["auth_config"] = self.auth_config
        if self.updated_by is not None:
            data["updated_by"] = self.updated_by
        return data
