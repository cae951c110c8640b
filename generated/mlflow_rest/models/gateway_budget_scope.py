# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayBudgetScopeInput = Literal["GLOBAL", "WORKSPACE", "ENDPOINT", "USER"]
"""Whose calls count for a policy: those of the whole server (`GLOBAL`), of the workspace that owns the policy, of one
    endpoint, or of one user. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayBudgetScope = GatewayBudgetScopeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayBudgetScope = str

GATEWAY_BUDGET_SCOPE_VALUES: tuple[GatewayBudgetScopeInput, ...] = ("GLOBAL", "WORKSPACE", "ENDPOINT", "USER")
"""Every known value of `GatewayBudgetScope`."""
