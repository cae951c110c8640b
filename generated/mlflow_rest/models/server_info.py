# Made by `make generate` from spec/schemas/server.yaml (sha256 58324e7bb9fec741) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ServerInfo:
    """What a server is and can do. Older servers leave fields out; newer ones add some."""

    store_type: str | None = None
    """Kind of the tracking store, `SqlStore` or `FileStore`, or null for a store of a plugin."""
    workspaces_enabled: bool | None = None
    """Whether the server keeps workspaces apart."""
    trace_archival_enabled: bool | None = None
    """Whether old traces are moved to the artifact store."""
    multipart_uploads_enabled: bool | None = None
    """Whether the artifact proxy takes uploads in parts. Not with a local folder as its store."""
    multipart_downloads_enabled: bool | None = None
    """Whether the artifact proxy hands out presigned links for downloads in parts."""
    presigned_upload_run_id_supported: bool | None = None
    """Whether a presigned upload may name a run. It speaks of the request only: the store may refuse all the same."""
    presigned_upload_model_id_supported: bool | None = None
    """Whether a presigned upload may name a logged model. It speaks of the request only: the store may refuse all the
    same."""
    features_enabled: dict[str, bool] = field(factory=dict)
    """Parts of the server that can be switched off."""
