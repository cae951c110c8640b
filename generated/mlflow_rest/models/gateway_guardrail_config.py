# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayGuardrailConfig(Model):
    """A guardrail on an endpoint."""

    endpoint_id: str
    """The endpoint."""
    guardrail_id: str
    """The guardrail."""
    execution_order: int | None = None
    """The place among the guardrails of the endpoint: any integer, lowest first, not necessarily unique. Omitted when it
    has none and runs last."""
    created_by: str | None = None
    """The account on its machine that the server runs as; never the authenticated user."""
    created_at: int | None = None
    """When it was put there, in milliseconds since the epoch."""
    guardrail: GatewayGuardrail | None = None
    """The guardrail itself."""


from .gateway_guardrail import GatewayGuardrail  # noqa: E402
