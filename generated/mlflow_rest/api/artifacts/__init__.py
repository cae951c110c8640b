# Made by `make generate` from spec/paths/artifacts.yaml (sha256 a9815268a5a4bc0b) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""The operations of the area `artifacts`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import download_artifact as download_artifact
    from . import list_artifacts as list_artifacts
    from . import upload_artifact as upload_artifact

__all__ = ["download_artifact", "list_artifacts", "upload_artifact"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
