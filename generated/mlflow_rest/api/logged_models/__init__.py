# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
"""The operations of the area `logged_models`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_logged_model as create_logged_model
    from . import delete_logged_model as delete_logged_model
    from . import delete_logged_model_tag as delete_logged_model_tag
    from . import finalize_logged_model as finalize_logged_model
    from . import get_logged_model as get_logged_model
    from . import list_logged_model_artifacts as list_logged_model_artifacts
    from . import log_logged_model_params as log_logged_model_params
    from . import search_logged_models as search_logged_models
    from . import set_logged_model_tags as set_logged_model_tags

__all__ = [
    "create_logged_model",
    "delete_logged_model",
    "delete_logged_model_tag",
    "finalize_logged_model",
    "get_logged_model",
    "list_logged_model_artifacts",
    "log_logged_model_params",
    "search_logged_models",
    "set_logged_model_tags",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
