# Made by `make generate` from spec/paths/server.yaml (sha256 97b959abff46f1b5).
# Do not edit. @generated
"""The operations of the area `server`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_health as get_health
    from . import get_server_info as get_server_info
    from . import get_version as get_version

__all__ = ["get_health", "get_server_info", "get_version"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
