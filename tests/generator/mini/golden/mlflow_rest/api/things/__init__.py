# Made by `make generate` from spec/paths/things.yaml (sha256 a7e1ef3cd1ce524d).
# Do not edit. @generated
"""The operations of the area `things`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_thing as create_thing
    from . import delete_thing as delete_thing
    from . import download_file as download_file
    from . import get_thing as get_thing
    from . import get_version as get_version
    from . import log_thing as log_thing
    from . import upload_file as upload_file

__all__ = ["create_thing", "delete_thing", "download_file", "get_thing", "get_version", "log_thing", "upload_file"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
