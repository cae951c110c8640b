# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListBudgetWindowsResponse(Model):
    """The current windows."""

    windows: list[GatewayBudgetWindow] = field(factory=list)
    """The windows of the policies with scope `GLOBAL` and of those that the workspace owns. Omitted when there are none."""


from .gateway_budget_window import GatewayBudgetWindow  # noqa: E402
