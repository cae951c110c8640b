# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayBudgetDurationUnitInput = Literal["MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS"]
"""The unit of the length of a window. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayBudgetDurationUnit = GatewayBudgetDurationUnitInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayBudgetDurationUnit = str

GATEWAY_BUDGET_DURATION_UNIT_VALUES: tuple[GatewayBudgetDurationUnitInput, ...] = (
    "MINUTES",
    "HOURS",
    "DAYS",
    "WEEKS",
    "MONTHS",
)
"""Every known value of `GatewayBudgetDurationUnit`."""
