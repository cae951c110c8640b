# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListGatewayGuardrailsResponse(Model):
    """One page of guardrails."""

    guardrails: list[GatewayGuardrail] = field(factory=list)
    """The guardrails of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .gateway_guardrail import GatewayGuardrail  # noqa: E402
