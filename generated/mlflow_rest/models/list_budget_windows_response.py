# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 cbc443b3f83ce43c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListBudgetWindowsResponse:
    """The current windows."""

    windows: list[GatewayBudgetWindow] = field(factory=list)
    """The windows of the policies with scope `GLOBAL` and of those that the workspace owns. Left out when there are none."""


from .gateway_budget_window import GatewayBudgetWindow  # noqa: E402
