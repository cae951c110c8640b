# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayEndpointModelMapping(Model):
    """The link between an endpoint and a model."""

    mapping_id: str
    """The identifier of the link, `m-` and 32 hexadecimal digits. Replacing the models of an endpoint makes new ones."""
    endpoint_id: str
    """The endpoint."""
    model_definition_id: str | None = None
    """The model definition. Omitted for a caller who is denied it."""
    model_definition: GatewayModelDefinition | None = None
    """The model definition itself. Omitted for a caller who is denied it."""
    weight: float | None = None
    """The share of calls, relative to the other `PRIMARY` models. It is kept with the precision of 32 bits."""
    created_at: int | None = None
    """When the link was made, in milliseconds since the epoch."""
    created_by: str | None = None
    """What was said about who made the link. Omitted when nothing was said."""
    linkage_type: GatewayModelLinkageType | None = None
    """Whether the model returns calls or steps in when those fail."""
    fallback_order: int | None = None
    """The place among the fallbacks, lowest first. Omitted when none was given; those come last."""


from .gateway_model_definition import GatewayModelDefinition  # noqa: E402
from .gateway_model_linkage_type import GatewayModelLinkageType  # noqa: E402
