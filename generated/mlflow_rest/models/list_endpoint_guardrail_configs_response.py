# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListEndpointGuardrailConfigsResponse(Model):
    """The guardrails of an endpoint."""

    configs: list[GatewayGuardrailConfig] = field(factory=list)
    """The guardrails in the order in which they run. Omitted when there are none."""


from .gateway_guardrail_config import GatewayGuardrailConfig  # noqa: E402
