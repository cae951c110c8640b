# Made by `make generate` from spec/paths/issues.yaml (sha256 b7db8f73f10de404).
# Do not edit. @generated
"""The operations of the area `issues`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_issue as create_issue
    from . import get_issue as get_issue
    from . import search_issues as search_issues
    from . import update_issue as update_issue

__all__ = ["create_issue", "get_issue", "search_issues", "update_issue"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
