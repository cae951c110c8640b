# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 65b2d4c74e3f91b7) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class DeleteBudgetPolicyRequest:
    """The policy to delete."""

    budget_policy_id: str
    """The identifier of the policy."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"budget_policy_id": self.budget_policy_id}
        return data
