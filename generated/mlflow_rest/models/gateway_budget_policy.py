# Made by `make generate` from spec/schemas/gateway_budgets.yaml (sha256 940abc7eecbdbc7d).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayBudgetPolicy(Model):
    """A limit on what calls of the gateway may cost in a window of time."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("budget_policy_id",)

    budget_policy_id: str
    """The identifier, `bp-` and 32 hexadecimal digits."""
    budget_unit: GatewayBudgetUnit | None = None
    """The currency."""
    budget_amount: float | None = None
    """The limit, in that currency."""
    duration: GatewayBudgetDuration | None = None
    """How long a window is."""
    target_scope: GatewayBudgetScope | None = None
    """Whose calls count."""
    budget_action: GatewayBudgetAction | None = None
    """What happens when the limit is reached."""
    created_by: str | None = None
    """What `created_by` said at creation, or the empty string."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_by: str | None = None
    """What was said about who made the last update, or the empty string."""
    last_updated_at: int | None = None
    """When it was updated last, in milliseconds since the epoch."""
    target_value: str | None = None
    """The endpoint or the user that the policy is for. Omitted with the other scopes."""


from .gateway_budget_action import GatewayBudgetAction  # noqa: E402
from .gateway_budget_duration import GatewayBudgetDuration  # noqa: E402
from .gateway_budget_scope import GatewayBudgetScope  # noqa: E402
from .gateway_budget_unit import GatewayBudgetUnit  # noqa: E402
