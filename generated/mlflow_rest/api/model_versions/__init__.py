# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
"""The operations of the area `model_versions`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_model_version as create_model_version
    from . import delete_model_version as delete_model_version
    from . import delete_model_version_tag as delete_model_version_tag
    from . import get_model_version as get_model_version
    from . import get_model_version_download_uri as get_model_version_download_uri
    from . import search_model_versions as search_model_versions
    from . import set_model_version_tag as set_model_version_tag
    from . import transition_model_version_stage as transition_model_version_stage
    from . import update_model_version as update_model_version

__all__ = [
    "create_model_version",
    "delete_model_version",
    "delete_model_version_tag",
    "get_model_version",
    "get_model_version_download_uri",
    "search_model_versions",
    "set_model_version_tag",
    "transition_model_version_stage",
    "update_model_version",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
