# Made by `make generate` from spec/paths/label_schemas.yaml (sha256 2f9e5273154b1e17).
# Do not edit. @generated
"""The operations of the area `label_schemas`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_label_schema as create_label_schema
    from . import delete_label_schema as delete_label_schema
    from . import get_label_schema as get_label_schema
    from . import get_label_schema_by_name as get_label_schema_by_name
    from . import list_label_schemas as list_label_schemas
    from . import update_label_schema as update_label_schema

__all__ = [
    "create_label_schema",
    "delete_label_schema",
    "get_label_schema",
    "get_label_schema_by_name",
    "list_label_schemas",
    "update_label_schema",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
