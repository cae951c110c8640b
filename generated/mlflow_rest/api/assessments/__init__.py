# Made by `make generate` from spec/paths/assessments.yaml (sha256 3d997c6c0575ee7b).
# Do not edit. @generated
"""The operations of the area `assessments`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_assessment as create_assessment
    from . import delete_assessment as delete_assessment
    from . import get_assessment as get_assessment
    from . import update_assessment as update_assessment

__all__ = ["create_assessment", "delete_assessment", "get_assessment", "update_assessment"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
