# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 905feed5373f76db).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class UpdateBudgetPolicyRequest(Model):
    """The policy to update, and what to change."""

    budget_policy_id: str
    """The identifier of the policy."""
    budget_unit: GatewayBudgetUnitInput | None = None
    """The currency. Left out, it stays."""
    budget_amount: float | None = None
    """The new limit. Left out, it stays."""
    duration: GatewayBudgetDuration | None = None
    """The new length of a window, with both its fields. Left out, it stays."""
    target_scope: GatewayBudgetScopeInput | None = None
    """Whose calls count from now on. Left out, it stays."""
    budget_action: GatewayBudgetActionInput | None = None
    """What happens from now on when the limit is reached. Left out, it stays."""
    updated_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user. Left out, the older entry
    stays."""
    target_value: str | None = None
    """Another endpoint or user. Left out, it stays, unless the scope changes. It cannot be emptied with `ENDPOINT` and
    `USER`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"budget_policy_id": self.budget_policy_id}
        if self.budget_unit is not None:
            data["budget_unit"] = self.budget_unit
        if self.budget_amount is not None:
            data["budget_amount"] = encode_double(self.budget_amount)
        if self.duration is not None:
            data["duration"] = self.duration.to_dict()
        if self.target_scope is not None:
            data["target_scope"] = self.target_scope
        if self.budget_action is not None:
            data["budget_action"] = self.budget_action
        if self.updated_by is not None:
            data["updated_by"] = self.updated_by
        if self.target_value is not None:
            data["target_value"] = self.target_value
        return data


from .gateway_budget_action import GatewayBudgetActionInput  # noqa: E402
from .gateway_budget_duration import GatewayBudgetDuration  # noqa: E402
from .gateway_budget_scope import GatewayBudgetScopeInput  # noqa: E402
from .gateway_budget_unit import GatewayBudgetUnitInput  # noqa: E402
