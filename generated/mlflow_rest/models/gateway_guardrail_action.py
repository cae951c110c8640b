# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayGuardrailActionInput = Literal["VALIDATION", "SANITIZATION"]
"""What a guardrail does if its scorer is not content: `VALIDATION` rejects the call, `SANITIZATION` has the string
    rewritten. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayGuardrailAction = GatewayGuardrailActionInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayGuardrailAction = str

GATEWAY_GUARDRAIL_ACTION_VALUES: tuple[GatewayGuardrailActionInput, ...] = ("VALIDATION", "SANITIZATION")
"""Every known value of `GatewayGuardrailAction`."""
