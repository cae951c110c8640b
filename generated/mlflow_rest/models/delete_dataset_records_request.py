# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteDatasetRecordsRequest(Model):
    """The records to delete."""

    dataset_record_ids: list[str] | None = None
    """Identifiers of records, `dr-` and 32 hexadecimal digits. Nothing is deleted when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.dataset_record_ids is not None:
            data["dataset_record_ids"] = self.dataset_record_ids
        return data
