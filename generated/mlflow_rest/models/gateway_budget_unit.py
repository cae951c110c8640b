# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayBudgetUnitInput = Literal["USD",]
"""The currency of a budget. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayBudgetUnit = GatewayBudgetUnitInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayBudgetUnit = str

GATEWAY_BUDGET_UNIT_VALUES: tuple[GatewayBudgetUnitInput, ...] = ("USD",)
"""Every known value of `GatewayBudgetUnit`."""
