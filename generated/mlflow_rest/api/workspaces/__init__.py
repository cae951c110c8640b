# Made by `make generate` from spec/paths/workspaces.yaml (sha256 cf420bca7a861774).
# Do not edit. @generated
"""The operations of the area `workspaces`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_workspace as create_workspace
    from . import delete_workspace as delete_workspace
    from . import get_workspace as get_workspace
    from . import list_workspaces as list_workspaces
    from . import update_workspace as update_workspace

__all__ = ["create_workspace", "delete_workspace", "get_workspace", "list_workspaces", "update_workspace"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
