# Made by `make generate` from spec/common.yaml (sha256 7f3f17ca4aef4173).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Error(Model):
    """The server's own account of a failure."""

    error_code: str
    """MLflow's name of the failure, such as `RESOURCE_DOES_NOT_EXIST`."""
    message: str
    """What went wrong, for a person. It may quote SQL and submitted values."""
    sqlstate: str | None = None
    """The SQLSTATE of the failure. Newer servers only."""
    error_class: str | None = None
    """The class of the failure. Newer servers only."""
    artifacts_presigned_only: bool | None = None
    """True when the server rejects to pass on artifacts itself and insists on presigned links; omitted otherwise. MLflow
    3.18 and newer."""
