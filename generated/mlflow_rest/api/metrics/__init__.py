# Made by `make generate` from spec/paths/metrics.yaml (sha256 c115aa322ae81a06).
# Do not edit. @generated
"""The operations of the area `metrics`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_metric_history as get_metric_history
    from . import get_metric_history_bulk_interval as get_metric_history_bulk_interval

__all__ = ["get_metric_history", "get_metric_history_bulk_interval"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
