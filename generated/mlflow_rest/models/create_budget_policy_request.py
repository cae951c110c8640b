# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsFloat

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .gateway_budget_action import GatewayBudgetActionInput
    from .gateway_budget_scope import GatewayBudgetScopeInput
    from .gateway_budget_unit import GatewayBudgetUnitInput


class CreateBudgetPolicyRequest(RequestModel):
    """The policy to create."""

    __slots__ = (
        "budget_unit",
        "budget_amount",
        "duration",
        "target_scope",
        "budget_action",
        "created_by",
        "target_value",
    )

    budget_unit: GatewayBudgetUnitInput
    """The currency."""
    budget_amount: SupportsFloat
    """The limit, in that currency. Zero, negative numbers and infinities are accepted; `NaN` is 400 with SQL in the
    message."""
    duration: GatewayBudgetDuration
    """How long a window is."""
    target_scope: GatewayBudgetScopeInput
    """Whose calls count."""
    budget_action: GatewayBudgetActionInput
    """What happens when the limit is reached."""
    created_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user."""
    target_value: str | None
    """The identifier of the endpoint with `ENDPOINT`, the name of the user with `USER`; needed there and rejected with the
    other scopes. The server does not look whether the user exists."""

    def __init__(
        self,
        *,
        budget_unit: GatewayBudgetUnitInput,
        budget_amount: SupportsFloat,
        duration: GatewayBudgetDuration,
        target_scope: GatewayBudgetScopeInput,
        budget_action: GatewayBudgetActionInput,
        created_by: str | None = None,
        target_value: str | None = None,
    ) -> None:
        self.budget_unit = budget_unit
        self.budget_amount = budget_amount
        self.duration = duration
        self.target_scope = target_scope
        self.budget_action = budget_action
        self.created_by = created_by
        self.target_value = target_value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.budget_unit
        data["budget_unit"] = (
            v
            if v.__class__ is str and v in GATEWAY_BUDGET_UNIT_VALUES
            else _v.check_enum("budget_unit", v, GATEWAY_BUDGET_UNIT_VALUES)
        )
        v = self.budget_amount
        data["budget_amount"] = v if v.__class__ is float and v - v == 0 else _v.check_double("budget_amount", v)
        v = self.duration
        data["duration"] = _v.check_object("duration", v, GatewayBudgetDuration)
        v = self.target_scope
        data["target_scope"] = (
            v
            if v.__class__ is str and v in GATEWAY_BUDGET_SCOPE_VALUES
            else _v.check_enum("target_scope", v, GATEWAY_BUDGET_SCOPE_VALUES)
        )
        v = self.budget_action
        data["budget_action"] = (
            v
            if v.__class__ is str and v in GATEWAY_BUDGET_ACTION_VALUES
            else _v.check_enum("budget_action", v, GATEWAY_BUDGET_ACTION_VALUES)
        )
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        v = self.target_value
        if v is not None:
            data["target_value"] = v if v.__class__ is str else _v.check_str("target_value", v)
        return data


from .gateway_budget_action import GATEWAY_BUDGET_ACTION_VALUES  # noqa: E402
from .gateway_budget_duration import GatewayBudgetDuration  # noqa: E402
from .gateway_budget_scope import GATEWAY_BUDGET_SCOPE_VALUES  # noqa: E402
from .gateway_budget_unit import GATEWAY_BUDGET_UNIT_VALUES  # noqa: E402
