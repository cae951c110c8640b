# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
"""The operations of the area `review_queues`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_items_to_review_queue as add_items_to_review_queue
    from . import create_review_queue as create_review_queue
    from . import delete_review_queue as delete_review_queue
    from . import get_or_create_user_queue as get_or_create_user_queue
    from . import get_review_queue as get_review_queue
    from . import get_review_queue_by_name as get_review_queue_by_name
    from . import list_review_queue_items as list_review_queue_items
    from . import list_review_queues as list_review_queues
    from . import remove_items_from_review_queue as remove_items_from_review_queue
    from . import set_review_queue_item_status as set_review_queue_item_status
    from . import update_review_queue as update_review_queue

__all__ = [
    "add_items_to_review_queue",
    "create_review_queue",
    "delete_review_queue",
    "get_or_create_user_queue",
    "get_review_queue",
    "get_review_queue_by_name",
    "list_review_queue_items",
    "list_review_queues",
    "remove_items_from_review_queue",
    "set_review_queue_item_status",
    "update_review_queue",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
