# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

GatewayBudgetActionInput = Literal["ALERT", "REJECT"]
"""What happens when the limit is reached: `ALERT` calls the webhooks for it, `REJECT` rejects further calls as well. These are the values that the server accepts."""

if TYPE_CHECKING:
    GatewayBudgetAction = GatewayBudgetActionInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    GatewayBudgetAction = str

GATEWAY_BUDGET_ACTION_VALUES: tuple[GatewayBudgetActionInput, ...] = ("ALERT", "REJECT")
"""Every known value of `GatewayBudgetAction`."""
