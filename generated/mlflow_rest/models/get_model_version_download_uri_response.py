# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 fbfcde5a177fe951) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetModelVersionDownloadUriResponse:
    """Where the files of a version are."""

    artifact_uri: str
    """URI of the model's files. A `models:` source is followed to the place behind it; any other source is answered as it
    was given."""
