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


class UpdateBudgetPolicyRequest(RequestModel):
    """The policy to update, and what to change."""

    __slots__ = (
        "budget_policy_id",
        "budget_unit",
        "budget_amount",
        "duration",
        "target_scope",
        "budget_action",
        "updated_by",
        "target_value",
    )

    budget_policy_id: str
    """The identifier of the policy."""
    budget_unit: GatewayBudgetUnitInput | None
    """The currency. Omitted, it stays."""
    budget_amount: SupportsFloat | None
    """The new limit. Omitted, it stays."""
    duration: GatewayBudgetDuration | None
    """The new length of a window, with both its fields. Omitted, it stays."""
    target_scope: GatewayBudgetScopeInput | None
    """Whose calls count from now on. Omitted, it stays."""
    budget_action: GatewayBudgetActionInput | None
    """What happens from now on when the limit is reached. Omitted, it stays."""
    updated_by: str | None
    """Who does this, as any string; the server does not compare it with the authenticated user. Omitted, the older entry
    stays."""
    target_value: str | None
    """Another endpoint or user. Omitted, it stays, unless the scope changes. It cannot be emptied with `ENDPOINT` and
    `USER`."""

    def __init__(
        self,
        *,
        budget_policy_id: str,
        budget_unit: GatewayBudgetUnitInput | None = None,
        budget_amount: SupportsFloat | None = None,
        duration: GatewayBudgetDuration | None = None,
        target_scope: GatewayBudgetScopeInput | None = None,
        budget_action: GatewayBudgetActionInput | None = None,
        updated_by: str | None = None,
        target_value: str | None = None,
    ) -> None:
        self.budget_policy_id = budget_policy_id
        self.budget_unit = budget_unit
        self.budget_amount = budget_amount
        self.duration = duration
        self.target_scope = target_scope
        self.budget_action = budget_action
        self.updated_by = updated_by
        self.target_value = target_value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.budget_policy_id
        data["budget_policy_id"] = v if v.__class__ is str and v else _v.check_str("budget_policy_id", v, min_length=1)
        v = self.budget_unit
        if v is not None:
            data["budget_unit"] = (
                v
                if v.__class__ is str and v in GATEWAY_BUDGET_UNIT_VALUES
                else _v.check_enum("budget_unit", v, GATEWAY_BUDGET_UNIT_VALUES)
            )
        v = self.budget_amount
        if v is not None:
            data["budget_amount"] = v if v.__class__ is float and v - v == 0 else _v.check_double("budget_amount", v)
        v = self.duration
        if v is not None:
            data["duration"] = _v.check_object("duration", v, GatewayBudgetDuration)
        v = self.target_scope
        if v is not None:
            data["target_scope"] = (
                v
                if v.__class__ is str and v in GATEWAY_BUDGET_SCOPE_VALUES
                else _v.check_enum("target_scope", v, GATEWAY_BUDGET_SCOPE_VALUES)
            )
        v = self.budget_action
        if v is not None:
            data["budget_action"] = (
                v
                if v.__class__ is str and v in GATEWAY_BUDGET_ACTION_VALUES
                else _v.check_enum("budget_action", v, GATEWAY_BUDGET_ACTION_VALUES)
            )
        v = self.updated_by
        if v is not None:
            data["updated_by"] = v if v.__class__ is str else _v.check_str("updated_by", v)
        v = self.target_value
        if v is not None:
            data["target_value"] = v if v.__class__ is str else _v.check_str("target_value", v)
        return data


from .gateway_budget_action import GATEWAY_BUDGET_ACTION_VALUES  # noqa: E402
from .gateway_budget_duration import GatewayBudgetDuration  # noqa: E402
from .gateway_budget_scope import GATEWAY_BUDGET_SCOPE_VALUES  # noqa: E402
from .gateway_budget_unit import GATEWAY_BUDGET_UNIT_VALUES  # noqa: E402
