# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class AttachModelToEndpointRequest(RequestModel):
    """The endpoint, and the model to put behind it."""

    __slots__ = ("endpoint_id", "model_config", "created_by")

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    model_config: GatewayEndpointModelConfig
    """The model and its part."""
    created_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user. It becomes the
    `last_updated_by` of the endpoint, too."""

    def __init__(
        self, *, endpoint_id: str, model_config: GatewayEndpointModelConfig, created_by: str | None = None
    ) -> None:
        self.endpoint_id = endpoint_id
        self.model_config = model_config
        self.created_by = created_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        v = self.model_config
        data["model_config"] = _v.check_object("model_config", v, GatewayEndpointModelConfig)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        return data


from .gateway_endpoint_model_config import GatewayEndpointModelConfig  # noqa: E402
