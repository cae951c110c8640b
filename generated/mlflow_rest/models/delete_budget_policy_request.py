# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 905feed5373f76db).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteBudgetPolicyRequest(Model):
    """The policy to delete."""

    budget_policy_id: str
    """The identifier of the policy."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"budget_policy_id": self.budget_policy_id}
        return data
