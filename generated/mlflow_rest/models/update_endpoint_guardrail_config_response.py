# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateEndpointGuardrailConfigResponse(Model):
    """The guardrail in its new place."""

    config: GatewayGuardrailConfig
    """The guardrail and its place."""


from .gateway_guardrail_config import GatewayGuardrailConfig  # noqa: E402
