# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetModelVersionDownloadUriResponse(Model):
    """Where the files of a version are."""

    artifact_uri: str
    """URI of the model's files. A `models:` source is followed to the place behind it; any other source is returned as it
    was given."""
