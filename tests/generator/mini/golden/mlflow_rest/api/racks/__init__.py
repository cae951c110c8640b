# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
"""The operations of the area `racks`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import attach_rack_to_wall as attach_rack_to_wall
    from . import create_rack as create_rack
    from . import get_rack as get_rack
    from . import get_rack_notes as get_rack_notes
    from . import get_room_rack as get_room_rack
    from . import list_rack_labels as list_rack_labels
    from . import list_racks as list_racks
    from . import lock_rack as lock_rack
    from . import lock_rack_v3 as lock_rack_v3
    from . import query_rack_counts as query_rack_counts
    from . import search_racks as search_racks
    from . import set_rack_key as set_rack_key
    from . import update_rack as update_rack

__all__ = [
    "attach_rack_to_wall",
    "create_rack",
    "get_rack",
    "get_rack_notes",
    "get_room_rack",
    "list_rack_labels",
    "list_racks",
    "lock_rack",
    "lock_rack_v3",
    "query_rack_counts",
    "search_racks",
    "set_rack_key",
    "update_rack",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
