# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteBudgetPolicyRequest(RequestModel):
    """The policy to delete."""

    __slots__ = ("budget_policy_id",)

    budget_policy_id: str
    """The identifier of the policy."""

    def __init__(self, *, budget_policy_id: str) -> None:
        self.budget_policy_id = budget_policy_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.budget_policy_id
        data["budget_policy_id"] = v if v.__class__ is str and v else _v.check_str("budget_policy_id", v, min_length=1)
        return data
