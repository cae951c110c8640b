# Made by `make generate` from spec/paths/artifacts.yaml (sha256 beed6892ed9242dc).
# Do not edit. @generated
"""The operations of the area `artifacts`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import abort_multipart_upload as abort_multipart_upload
    from . import complete_multipart_upload as complete_multipart_upload
    from . import create_multipart_upload as create_multipart_upload
    from . import create_presigned_download_url as create_presigned_download_url
    from . import create_presigned_upload_url as create_presigned_upload_url
    from . import delete_artifact as delete_artifact
    from . import download_artifact as download_artifact
    from . import get_artifact as get_artifact
    from . import get_model_version_artifact as get_model_version_artifact
    from . import get_presigned_download_url as get_presigned_download_url
    from . import list_artifacts as list_artifacts
    from . import list_artifacts_of_proxy as list_artifacts_of_proxy
    from . import upload_artifact as upload_artifact

__all__ = [
    "abort_multipart_upload",
    "complete_multipart_upload",
    "create_multipart_upload",
    "create_presigned_download_url",
    "create_presigned_upload_url",
    "delete_artifact",
    "download_artifact",
    "get_artifact",
    "get_model_version_artifact",
    "get_presigned_download_url",
    "list_artifacts",
    "list_artifacts_of_proxy",
    "upload_artifact",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
