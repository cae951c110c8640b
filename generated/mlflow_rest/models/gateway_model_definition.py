# Made by `make generate` from spec/schemas/gateway_model_definitions.yaml (sha256 647103272b45ce56).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayModelDefinition(Model):
    """A model of a provider, with the secret that opens it."""

    model_definition_id: str
    """The identifier, `d-` and 32 hexadecimal digits."""
    name: str
    """The name, unique in the workspace."""
    secret_id: str | None = None
    """The secret that opens the model. Omitted when it was deleted, or when the caller is denied it."""
    secret_name: str | None = None
    """The name of that secret. Omitted together with `secret_id`."""
    provider: str | None = None
    """The provider, such as `openai`."""
    model_name: str | None = None
    """What the provider calls the model, such as `gpt-4o`."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_at: int | None = None
    """When it was updated last, in milliseconds since the epoch."""
    created_by: str | None = None
    """What `created_by` said at creation. Omitted when nothing was said."""
    last_updated_by: str | None = None
    """What was said about who made the last update. Omitted when nothing was said."""
