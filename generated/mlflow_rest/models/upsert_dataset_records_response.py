# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpsertDatasetRecordsResponse(Model):
    """What became of the records."""

    inserted_count: int
    """How many were new."""
    updated_count: int
    """How many had the inputs of one that was there, even of an earlier one in the same request."""
