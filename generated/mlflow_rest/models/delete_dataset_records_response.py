# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteDatasetRecordsResponse(Model):
    """How many records were deleted."""

    deleted_count: int
    """How many records were deleted, 0 if none was found."""
