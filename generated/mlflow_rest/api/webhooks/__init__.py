# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
"""The operations of the area `webhooks`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_webhook as create_webhook
    from . import delete_webhook as delete_webhook
    from . import get_webhook as get_webhook
    from . import list_webhooks as list_webhooks
    from . import test_webhook as test_webhook
    from . import update_webhook as update_webhook

__all__ = ["create_webhook", "delete_webhook", "get_webhook", "list_webhooks", "test_webhook", "update_webhook"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
