# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayBudgetWindow(Model):
    """The current window of a policy."""

    budget_policy_id: str
    """The policy."""
    window_start_ms: int | None = None
    """When the window began, in milliseconds since the epoch."""
    window_end_ms: int | None = None
    """When it ends and the next one begins, in milliseconds since the epoch."""
    current_spend: float | None = None
    """What was spent in it so far, in the currency of the policy."""
