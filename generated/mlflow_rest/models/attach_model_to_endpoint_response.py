# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AttachModelToEndpointResponse(Model):
    """The new link."""

    mapping: GatewayEndpointModelMapping
    """The link with the model definition."""


from .gateway_endpoint_model_mapping import GatewayEndpointModelMapping  # noqa: E402
