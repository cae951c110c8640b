# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayEndpointBinding(Model):
    """A note that something uses an endpoint."""

    endpoint_id: str
    """The endpoint."""
    resource_type: GatewayResourceType
    """What kind of thing uses it."""
    resource_id: str
    """The identifier of what uses it: that of the scorer."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_at: int | None = None
    """The same as `created_at`: a binding cannot be updated."""
    created_by: str | None = None
    """What `created_by` said at creation. Omitted when nothing was said."""
    last_updated_by: str | None = None
    """The same as `created_by`."""
    display_name: str | None = None
    """The name of the scorer. Omitted unless the server made the binding by itself."""


from .gateway_resource_type import GatewayResourceType  # noqa: E402
