# Made by `make generate` from spec/paths/gateway_endpoints.yaml (sha256 bbcc82938bf12a73).
# Do not edit. @generated
"""The operations of the area `gateway_endpoints`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import attach_model_to_endpoint as attach_model_to_endpoint
    from . import create_endpoint_binding as create_endpoint_binding
    from . import create_gateway_endpoint as create_gateway_endpoint
    from . import delete_endpoint_binding as delete_endpoint_binding
    from . import delete_gateway_endpoint as delete_gateway_endpoint
    from . import delete_gateway_endpoint_tag as delete_gateway_endpoint_tag
    from . import detach_model_from_endpoint as detach_model_from_endpoint
    from . import get_gateway_endpoint as get_gateway_endpoint
    from . import list_endpoint_bindings as list_endpoint_bindings
    from . import list_gateway_endpoints as list_gateway_endpoints
    from . import set_gateway_endpoint_tag as set_gateway_endpoint_tag
    from . import update_gateway_endpoint as update_gateway_endpoint

__all__ = [
    "attach_model_to_endpoint",
    "create_endpoint_binding",
    "create_gateway_endpoint",
    "delete_endpoint_binding",
    "delete_gateway_endpoint",
    "delete_gateway_endpoint_tag",
    "detach_model_from_endpoint",
    "get_gateway_endpoint",
    "list_endpoint_bindings",
    "list_gateway_endpoints",
    "set_gateway_endpoint_tag",
    "update_gateway_endpoint",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
