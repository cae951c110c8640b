# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 e83a7f550cc15ca2) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetGatewayGuardrailResponse:
    """The guardrail asked for."""

    guardrail: GatewayGuardrail
    """The guardrail with its scorer."""


from .gateway_guardrail import GatewayGuardrail  # noqa: E402
