# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateBudgetPolicyResponse(Model):
    """The new policy."""

    budget_policy: GatewayBudgetPolicy
    """The policy as it is stored."""


from .gateway_budget_policy import GatewayBudgetPolicy  # noqa: E402
