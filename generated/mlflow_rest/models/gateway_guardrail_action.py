# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 e83a7f550cc15ca2) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayGuardrailActionInput = Literal["VALIDATION", "SANITIZATION"]
"""What a guardrail does if its scorer is not content: `VALIDATION` refuses the call, `SANITIZATION` has the text
    rewritten. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayGuardrailAction = GatewayGuardrailActionInput | str
else:
    # What the decoder sees: any text, since it refuses a union of known texts and any text.
    GatewayGuardrailAction = str

GATEWAY_GUARDRAIL_ACTION_VALUES: tuple[GatewayGuardrailActionInput, ...] = ("VALIDATION", "SANITIZATION")
"""Every known value of `GatewayGuardrailAction`."""
