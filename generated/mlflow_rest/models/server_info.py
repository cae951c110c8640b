# Made by `make generate` from spec/schemas/server.yaml (sha256 9d8d8f57dad856e9).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ServerInfo(Model):
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
    """Whether a presigned upload may name a run. It speaks of the request only: the store may reject all the same."""
    presigned_upload_model_id_supported: bool | None = None
    """Whether a presigned upload may name a logged model. It speaks of the request only: the store may reject all the
    same."""
    model_artifact_presigned_downloads_supported: bool | None = None
    """Whether a request may request a presigned link to a file of a model version. It speaks of the request only: the
    store may reject all the same. MLflow 3.18 and newer."""
    artifact_serving_enabled: bool | None = None
    """Whether the server proxies the artifact store, which uploaded skills need. MLflow 3.18 and newer."""
    artifacts_presigned_only: bool | None = None
    """Whether the server rejects with 403 to pass on artifacts itself, so that clients must use presigned links. MLflow
    3.18 and newer."""
    skill_content_max_size: int | None = None
    """How many bytes an uploaded skill may have when unpacked, 26214400 if nothing else was set. Omitted if the setting is
    no number. MLflow 3.18 and newer."""
    skill_content_max_files: int | None = None
    """How many files and folders an uploaded skill may have, 10000. Omitted together with `skill_content_max_size`. MLflow
    3.18 and newer."""
    tracking_auth: str | None = None
    """Name of the way to authenticate that the operator recommends to clients, the empty string if none was set. MLflow
    3.18 and newer."""
    features_enabled: dict[str, bool] = field(factory=dict)
    """Parts of the server that can be switched off."""
