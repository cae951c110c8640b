# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayGuardrailStageInput = Literal["BEFORE", "AFTER"]
"""When a guardrail checks: `BEFORE` the model is called, on the request, or `AFTER`, on the response. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayGuardrailStage = GatewayGuardrailStageInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayGuardrailStage = str

GATEWAY_GUARDRAIL_STAGE_VALUES: tuple[GatewayGuardrailStageInput, ...] = ("BEFORE", "AFTER")
"""Every known value of `GatewayGuardrailStage`."""
