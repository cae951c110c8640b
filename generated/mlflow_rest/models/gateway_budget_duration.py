# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
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

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.unit
        data["unit"] = (
            v
            if v.__class__ is str and v in GATEWAY_BUDGET_DURATION_UNIT_VALUES
            else _v.check_enum("unit", v, GATEWAY_BUDGET_DURATION_UNIT_VALUES)
        )
        v = self.value
        data["value"] = (
            v if v.__class__ is int and 1 <= v <= 2_147_483_647 else _v.check_int("value", v, 1, 2_147_483_647)
        )
        return data


from .gateway_budget_duration_unit import GATEWAY_BUDGET_DURATION_UNIT_VALUES, GatewayBudgetDurationUnit  # noqa: E402
