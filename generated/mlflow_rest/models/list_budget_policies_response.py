# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListBudgetPoliciesResponse(Model):
    """One page of policies."""

    budget_policies: list[GatewayBudgetPolicy] = field(factory=list)
    """The policies of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .gateway_budget_policy import GatewayBudgetPolicy  # noqa: E402
