# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewayGuardrailResponse(Model):
    """The new guardrail."""

    guardrail: GatewayGuardrail
    """The guardrail with its scorer."""


from .gateway_guardrail import GatewayGuardrail  # noqa: E402
