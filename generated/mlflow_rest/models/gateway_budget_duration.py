# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 905feed5373f76db).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayBudgetDuration(Model):
    """The length of a window. Windows follow each other without gaps, from fixed points in UTC: the start of 1970, for
    weeks a Sunday, for months the first of one."""

    unit: GatewayBudgetDurationUnit
    """The unit."""
    value: int
    """How many units a window lasts, at least 1, in 32 bits. A window that would end after the year 9999 is accepted, but
    breaks the reckoning for all policies."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"unit": self.unit, "value": self.value}
        return data


from .gateway_budget_duration_unit import GatewayBudgetDurationUnit  # noqa: E402
