# Made by `make generate` from spec/paths/users.yaml (sha256 64444621c6b94bbb).
# Do not edit. @generated
"""The operations of the area `users`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_user as create_user
    from . import delete_user as delete_user
    from . import get_current_user as get_current_user
    from . import get_user as get_user
    from . import get_user_permission as get_user_permission
    from . import grant_user_permission as grant_user_permission
    from . import list_current_user_permissions as list_current_user_permissions
    from . import list_user_permissions as list_user_permissions
    from . import list_users as list_users
    from . import revoke_user_permission as revoke_user_permission
    from . import update_user_admin as update_user_admin
    from . import update_user_password as update_user_password

__all__ = [
    "create_user",
    "delete_user",
    "get_current_user",
    "get_user",
    "get_user_permission",
    "grant_user_permission",
    "list_current_user_permissions",
    "list_user_permissions",
    "list_users",
    "revoke_user_permission",
    "update_user_admin",
    "update_user_password",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
