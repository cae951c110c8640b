# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 e83a7f550cc15ca2) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GatewayGuardrailConfig:
    """A guardrail on an endpoint."""

    endpoint_id: str
    """The endpoint."""
    guardrail_id: str
    """The guardrail."""
    execution_order: int | None = None
    """The place among the guardrails of the endpoint: any whole number, lowest first, not necessarily unique. Left out
    when it has none and runs last."""
    created_by: str | None = None
    """The account on its machine that the server runs as; never the authenticated user."""
    created_at: int | None = None
    """When it was put there, in milliseconds since the epoch."""
    guardrail: GatewayGuardrail | None = None
    """The guardrail itself."""


from .gateway_guardrail import GatewayGuardrail  # noqa: E402
