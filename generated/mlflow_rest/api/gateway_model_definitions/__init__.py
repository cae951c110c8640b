# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 9860629e641731ec).
# Do not edit. @generated
"""The operations of the area `gateway_model_definitions`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_gateway_model_definition as create_gateway_model_definition
    from . import delete_gateway_model_definition as delete_gateway_model_definition
    from . import get_gateway_model_definition as get_gateway_model_definition
    from . import list_gateway_model_definitions as list_gateway_model_definitions
    from . import update_gateway_model_definition as update_gateway_model_definition

__all__ = [
    "create_gateway_model_definition",
    "delete_gateway_model_definition",
    "get_gateway_model_definition",
    "list_gateway_model_definitions",
    "update_gateway_model_definition",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
