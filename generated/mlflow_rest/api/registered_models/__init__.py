# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
"""The operations of the area `registered_models`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_registered_model as create_registered_model
    from . import delete_registered_model as delete_registered_model
    from . import delete_registered_model_alias as delete_registered_model_alias
    from . import delete_registered_model_tag as delete_registered_model_tag
    from . import get_latest_versions as get_latest_versions
    from . import get_latest_versions_by_get as get_latest_versions_by_get
    from . import get_model_version_by_alias as get_model_version_by_alias
    from . import get_registered_model as get_registered_model
    from . import rename_registered_model as rename_registered_model
    from . import search_registered_models as search_registered_models
    from . import set_registered_model_alias as set_registered_model_alias
    from . import set_registered_model_tag as set_registered_model_tag
    from . import update_registered_model as update_registered_model

__all__ = [
    "create_registered_model",
    "delete_registered_model",
    "delete_registered_model_alias",
    "delete_registered_model_tag",
    "get_latest_versions",
    "get_latest_versions_by_get",
    "get_model_version_by_alias",
    "get_registered_model",
    "rename_registered_model",
    "search_registered_models",
    "set_registered_model_alias",
    "set_registered_model_tag",
    "update_registered_model",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
