# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetBudgetPolicyResponse(Model):
    """The policy requested."""

    budget_policy: GatewayBudgetPolicy
    """The policy."""


from .gateway_budget_policy import GatewayBudgetPolicy  # noqa: E402
