# Made by `make generate` from spec/paths/otlp.yaml (sha256 bb65e626bf359c1e).
# Do not edit. @generated
"""The operations of the area `otlp`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import export_traces as export_traces

__all__ = ["export_traces"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
