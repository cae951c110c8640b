# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AttachModelToEndpointRequest(Model):
    """The endpoint, and the model to put behind it."""

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    model_config: GatewayEndpointModelConfig
    """The model and its part."""
    created_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user. It becomes the
    `last_updated_by` of the endpoint, too."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"endpoint_id": self.endpoint_id, "model_config": self.model_config.to_dict()}
        if self.created_by is not None:
            data["created_by"] = self.created_by
        return data


from .gateway_endpoint_model_config import GatewayEndpointModelConfig  # noqa: E402
