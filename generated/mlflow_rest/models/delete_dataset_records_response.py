# Made by `make generate` from spec/schemas/datasets.yaml (sha256 6902deb109a323f5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class DeleteDatasetRecordsResponse:
    """How many records were deleted."""

    deleted_count: int
    """How many records were deleted, 0 if none was found."""
