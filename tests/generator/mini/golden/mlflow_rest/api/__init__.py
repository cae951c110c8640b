# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""One package per area of the API. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import racks as racks
    from . import things as things

__all__ = ["racks", "things"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
