# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 cbc443b3f83ce43c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetBudgetPolicyResponse:
    """The policy asked for."""

    budget_policy: GatewayBudgetPolicy
    """The policy."""


from .gateway_budget_policy import GatewayBudgetPolicy  # noqa: E402
