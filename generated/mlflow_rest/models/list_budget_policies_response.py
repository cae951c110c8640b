# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 c810a71f2f796747).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListBudgetPoliciesResponse(Model):
    """One page of policies."""

    budget_policies: list[GatewayBudgetPolicy] = field(factory=list)
    """The policies of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .gateway_budget_policy import GatewayBudgetPolicy  # noqa: E402
