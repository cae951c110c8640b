# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 c71bd3b1271ca3d7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class GatewayEndpointModelConfig(Model):
    """A model to put behind an endpoint, and its part there."""

    model_definition_id: str
    """The identifier of the model definition."""
    linkage_type: GatewayModelLinkageTypeInput
    """Whether the model answers calls or steps in when those fail."""
    weight: float | None = None
    """The share of calls, relative to the other `PRIMARY` models; 1 when left out. It only counts with
    `REQUEST_BASED_TRAFFIC_SPLIT`, and is then cut to hundredths. The server does not refuse negative numbers. Numbers
    that 32 bits cannot hold make the server drop the number and what follows it in the request, without a word."""
    fallback_order: int | None = None
    """The place among the fallbacks, lowest first. Those without come last. Numbers that 32 bits cannot hold make the
    server drop the number and what follows it in the request, without a word."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"model_definition_id": self.model_definition_id, "linkage_type": self.linkage_type}
        if self.weight is not None:
            data["weight"] = encode_double(self.weight)
        if self.fallback_order is not None:
            data["fallback_order"] = self.fallback_order
        return data


from .gateway_model_linkage_type import GatewayModelLinkageTypeInput  # noqa: E402
