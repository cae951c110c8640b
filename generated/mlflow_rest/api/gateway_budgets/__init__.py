# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
"""The operations of the area `gateway_budgets`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_budget_policy as create_budget_policy
    from . import delete_budget_policy as delete_budget_policy
    from . import get_budget_policy as get_budget_policy
    from . import list_budget_policies as list_budget_policies
    from . import list_budget_windows as list_budget_windows
    from . import update_budget_policy as update_budget_policy

__all__ = [
    "create_budget_policy",
    "delete_budget_policy",
    "get_budget_policy",
    "list_budget_policies",
    "list_budget_windows",
    "update_budget_policy",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
