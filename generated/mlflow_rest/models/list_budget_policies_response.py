# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 cbc443b3f83ce43c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListBudgetPoliciesResponse:
    """One page of policies."""

    budget_policies: list[GatewayBudgetPolicy] = field(factory=list)
    """The policies of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .gateway_budget_policy import GatewayBudgetPolicy  # noqa: E402
