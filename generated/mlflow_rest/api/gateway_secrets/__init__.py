# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
"""The operations of the area `gateway_secrets`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_gateway_secret as create_gateway_secret
    from . import delete_gateway_secret as delete_gateway_secret
    from . import get_gateway_secret_info as get_gateway_secret_info
    from . import list_gateway_secret_infos as list_gateway_secret_infos
    from . import update_gateway_secret as update_gateway_secret

__all__ = [
    "create_gateway_secret",
    "delete_gateway_secret",
    "get_gateway_secret_info",
    "list_gateway_secret_infos",
    "update_gateway_secret",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
