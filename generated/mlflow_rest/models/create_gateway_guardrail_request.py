# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 ae3704957ab656cb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateGatewayGuardrailRequest(Model):
    """The guardrail to create."""

    name: str
    """The name, any text. Databases other than SQLite hold 255 characters."""
    scorer_id: str
    """The identifier of a registered scorer: a built-in one or a judge made of instructions."""
    scorer_version: int
    """The version of the scorer."""
    stage: GatewayGuardrailStageInput
    """Whether it checks what goes in or what comes out."""
    action: GatewayGuardrailActionInput
    """What happens if the scorer is not content."""
    action_endpoint_id: str | None = None
    """The identifier of the endpoint whose model rewrites the text. `SANITIZATION` needs one, though the server does not
    insist on it here. Left out or empty, there is none."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "scorer_id": self.scorer_id,
            "scorer_version": self.scorer_version,
            "stage": self.stage,
            "action": self.action,
        }
        if self.action_endpoint_id is not None:
            data["action_endpoint_id"] = self.action_endpoint_id
        return data


from .gateway_guardrail_action import GatewayGuardrailActionInput  # noqa: E402
from .gateway_guardrail_stage import GatewayGuardrailStageInput  # noqa: E402
