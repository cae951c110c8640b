# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 e83a7f550cc15ca2) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListEndpointGuardrailConfigsResponse:
    """The guardrails of an endpoint."""

    configs: list[GatewayGuardrailConfig] = field(factory=list)
    """The guardrails in the order in which they run. Left out when there are none."""


from .gateway_guardrail_config import GatewayGuardrailConfig  # noqa: E402
