# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsFloat, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .gateway_model_linkage_type import GatewayModelLinkageTypeInput


class GatewayEndpointModelConfig(RequestModel):
    """A model to put behind an endpoint, and its part there."""

    __slots__ = ("model_definition_id", "linkage_type", "weight", "fallback_order")

    model_definition_id: str
    """The identifier of the model definition."""
    linkage_type: GatewayModelLinkageTypeInput
    """Whether the model returns calls or steps in when those fail."""
    weight: SupportsFloat | None
    """The share of calls, relative to the other `PRIMARY` models; 1 when omitted. It only counts with
    `REQUEST_BASED_TRAFFIC_SPLIT`, and is then cut to hundredths. The server does not reject negative numbers. Numbers
    that 32 bits cannot contain make the server drop the number and what follows it in the request, silently."""
    fallback_order: SupportsIndex | None
    """The place among the fallbacks, lowest first. Those without come last. Numbers that 32 bits cannot contain make the
    server drop the number and what follows it in the request, silently."""

    def __init__(
        self,
        *,
        model_definition_id: str,
        linkage_type: GatewayModelLinkageTypeInput,
        weight: SupportsFloat | None = None,
        fallback_order: SupportsIndex | None = None,
    ) -> None:
        self.model_definition_id = model_definition_id
        self.linkage_type = linkage_type
        self.weight = weight
        self.fallback_order = fallback_order

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.model_definition_id
        data["model_definition_id"] = (
            v if v.__class__ is str and v else _v.check_str("model_definition_id", v, min_length=1)
        )
        v = self.linkage_type
        data["linkage_type"] = (
            v
            if v.__class__ is str and v in GATEWAY_MODEL_LINKAGE_TYPE_VALUES
            else _v.check_enum("linkage_type", v, GATEWAY_MODEL_LINKAGE_TYPE_VALUES)
        )
        v = self.weight
        if v is not None:
            data["weight"] = v if v.__class__ is float and v - v == 0 else _v.check_double("weight", v)
        v = self.fallback_order
        if v is not None:
            data["fallback_order"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("fallback_order", v, -2_147_483_648, 2_147_483_647)
            )
        return data


from .gateway_model_linkage_type import GATEWAY_MODEL_LINKAGE_TYPE_VALUES  # noqa: E402
