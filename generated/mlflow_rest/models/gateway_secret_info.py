# Made by `make generate` from spec/schemas/gateway_secrets.yaml (sha256 ad057ec4bf5055dc).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class GatewaySecretInfo(Model):
    """A stored credential, as far as it may be shown."""

    secret_id: str
    """The identifier, `s-` and 32 hexadecimal digits."""
    secret_name: str
    """The name, unique in the workspace and not to be changed."""
    masked_values: dict[str, str] = field(factory=dict)
    """The stored values under their keys, masked: the first three and the last four characters, or `***` if there are
    fewer than eight. Omitted when the secret has no values."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_at: int | None = None
    """When it was updated last, in milliseconds since the epoch."""
    provider: str | None = None
    """The provider that the credential is for, as any string, such as `openai`. Omitted when none was given."""
    created_by: str | None = None
    """What `created_by` said at creation. Omitted when nothing was said."""
    last_updated_by: str | None = None
    """What was said about who made the last update. Omitted when nothing was said. An update without `updated_by` deletes
    it."""
    auth_config: dict[str, str] = field(factory=dict)
    """Configuration of the provider that is no secret, such as `api_base`. Omitted when there is none."""
