# Made by `make generate` from spec/paths/roles.yaml (sha256 56e09acae74ad0fa).
# Do not edit. @generated
"""The operations of the area `roles`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_role_permission as add_role_permission
    from . import assign_role as assign_role
    from . import create_role as create_role
    from . import delete_role as delete_role
    from . import get_role as get_role
    from . import list_role_permissions as list_role_permissions
    from . import list_role_users as list_role_users
    from . import list_roles as list_roles
    from . import list_user_roles as list_user_roles
    from . import remove_role_permission as remove_role_permission
    from . import unassign_role as unassign_role
    from . import update_role as update_role
    from . import update_role_permission as update_role_permission

__all__ = [
    "add_role_permission",
    "assign_role",
    "create_role",
    "delete_role",
    "get_role",
    "list_role_permissions",
    "list_role_users",
    "list_roles",
    "list_user_roles",
    "remove_role_permission",
    "unassign_role",
    "update_role",
    "update_role_permission",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
