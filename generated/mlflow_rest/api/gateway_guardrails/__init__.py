# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 fc14281278d0f43b).
# Do not edit. @generated
"""The operations of the area `gateway_guardrails`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_guardrail_to_endpoint as add_guardrail_to_endpoint
    from . import create_gateway_guardrail as create_gateway_guardrail
    from . import delete_gateway_guardrail as delete_gateway_guardrail
    from . import get_gateway_guardrail as get_gateway_guardrail
    from . import list_endpoint_guardrail_configs as list_endpoint_guardrail_configs
    from . import list_gateway_guardrails as list_gateway_guardrails
    from . import remove_guardrail_from_endpoint as remove_guardrail_from_endpoint
    from . import update_endpoint_guardrail_config as update_endpoint_guardrail_config

__all__ = [
    "add_guardrail_to_endpoint",
    "create_gateway_guardrail",
    "delete_gateway_guardrail",
    "get_gateway_guardrail",
    "list_endpoint_guardrail_configs",
    "list_gateway_guardrails",
    "remove_guardrail_from_endpoint",
    "update_endpoint_guardrail_config",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
