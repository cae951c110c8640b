# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 e83a7f550cc15ca2) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListGatewayGuardrailsResponse:
    """One page of guardrails."""

    guardrails: list[GatewayGuardrail] = field(factory=list)
    """The guardrails of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .gateway_guardrail import GatewayGuardrail  # noqa: E402
