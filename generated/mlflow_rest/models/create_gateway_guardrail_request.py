# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .gateway_guardrail_action import GatewayGuardrailActionInput
    from .gateway_guardrail_stage import GatewayGuardrailStageInput


class CreateGatewayGuardrailRequest(RequestModel):
    """The guardrail to create."""

    __slots__ = ("name", "scorer_id", "scorer_version", "stage", "action", "action_endpoint_id")

    name: str
    """The name, any string. Databases other than SQLite contain 255 characters."""
    scorer_id: str
    """The identifier of a registered scorer: a built-in one or a judge made of instructions."""
    scorer_version: SupportsIndex
    """The version of the scorer."""
    stage: GatewayGuardrailStageInput
    """Whether it checks what goes in or what comes out."""
    action: GatewayGuardrailActionInput
    """What happens if the scorer is not content."""
    action_endpoint_id: str | None
    """The identifier of the endpoint whose model rewrites the string. `SANITIZATION` needs one, though the server does not
    insist on it here. Omitted or empty, there is none."""

    def __init__(
        self,
        *,
        name: str,
        scorer_id: str,
        scorer_version: SupportsIndex,
        stage: GatewayGuardrailStageInput,
        action: GatewayGuardrailActionInput,
        action_endpoint_id: str | None = None,
    ) -> None:
        self.name = name
        self.scorer_id = scorer_id
        self.scorer_version = scorer_version
        self.stage = stage
        self.action = action
        self.action_endpoint_id = action_endpoint_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v if v.__class__ is str and 1 <= len(v) <= 255 else _v.check_str("name", v, min_length=1, max_length=255)
        )
        v = self.scorer_id
        data["scorer_id"] = v if v.__class__ is str and v else _v.check_str("scorer_id", v, min_length=1)
        v = self.scorer_version
        data["scorer_version"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("scorer_version", v)
        )
        v = self.stage
        data["stage"] = (
            v
            if v.__class__ is str and v in GATEWAY_GUARDRAIL_STAGE_VALUES
            else _v.check_enum("stage", v, GATEWAY_GUARDRAIL_STAGE_VALUES)
        )
        v = self.action
        data["action"] = (
            v
            if v.__class__ is str and v in GATEWAY_GUARDRAIL_ACTION_VALUES
            else _v.check_enum("action", v, GATEWAY_GUARDRAIL_ACTION_VALUES)
        )
        v = self.action_endpoint_id
        if v is not None:
            data["action_endpoint_id"] = v if v.__class__ is str else _v.check_str("action_endpoint_id", v)
        return data


from .gateway_guardrail_action import GATEWAY_GUARDRAIL_ACTION_VALUES  # noqa: E402
from .gateway_guardrail_stage import GATEWAY_GUARDRAIL_STAGE_VALUES  # noqa: E402
