# Made by `make generate` from spec/schemas/gateway_endpoints.yaml (sha256 03bf5dc849c8777e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayModelLinkageTypeInput = Literal["PRIMARY", "FALLBACK"]
"""The part of a model behind an endpoint: `PRIMARY` returns calls, `FALLBACK` steps in when those fail. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayModelLinkageType = GatewayModelLinkageTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayModelLinkageType = str

GATEWAY_MODEL_LINKAGE_TYPE_VALUES: tuple[GatewayModelLinkageTypeInput, ...] = ("PRIMARY", "FALLBACK")
"""Every known value of `GatewayModelLinkageType`."""
