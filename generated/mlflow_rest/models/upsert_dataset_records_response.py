# Made by `make generate` from spec/schemas/datasets.yaml (sha256 6902deb109a323f5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpsertDatasetRecordsResponse:
    """What became of the records."""

    inserted_count: int
    """How many were new."""
    updated_count: int
    """How many had the inputs of one that was there, even of an earlier one in the same request."""
