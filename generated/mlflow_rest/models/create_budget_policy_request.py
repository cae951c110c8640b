# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 905feed5373f76db).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class CreateBudgetPolicyRequest(Model):
    """The policy to create."""

    budget_unit: GatewayBudgetUnitInput
    """The currency."""
    budget_amount: float
    """The limit, in that currency. Zero, negative numbers and infinities are accepted; `NaN` is 400 with SQL in the
    message."""
    duration: GatewayBudgetDuration
    """How long a window is."""
    target_scope: GatewayBudgetScopeInput
    """Whose calls count."""
    budget_action: GatewayBudgetActionInput
    """What happens when the limit is reached."""
    created_by: str | None = None
    """Who does this, as any text; the server does not compare it with the authenticated user."""
    target_value: str | None = None
    """The identifier of the endpoint with `ENDPOINT`, the name of the user with `USER`; needed there and refused with the
    other scopes. The server does not look whether the user exists."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "budget_unit": self.budget_unit,
            "budget_amount": encode_double(self.budget_amount),
            "duration": self.duration.to_dict(),
            "target_scope": self.target_scope,
            "budget_action": self.budget_action,
        }
        if self.created_by is not None:
            data["created_by"] = self.created_by
        if self.target_value is not None:
            data["target_value"] = self.target_value
        return data


from .gateway_budget_action import GatewayBudgetActionInput  # noqa: E402
from .gateway_budget_duration import GatewayBudgetDuration  # noqa: E402
from .gateway_budget_scope import GatewayBudgetScopeInput  # noqa: E402
from .gateway_budget_unit import GatewayBudgetUnitInput  # noqa: E402
