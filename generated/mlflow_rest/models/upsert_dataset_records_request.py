# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpsertDatasetRecordsRequest(Model):
    """Records to add or to change."""

    records: str
    """The records, a JSON text of a list of objects, each with `inputs` (an object, by which records are told apart; `{}`
    when left out), and if you like `outputs` (any value), `expectations` and `tags` (objects), and `source` (an object
    with `source_type`, one of `TRACE`, `HUMAN`, `DOCUMENT`, `CODE`, and `source_data`, an object). Text that is no JSON
    makes the server fail with an HTML 500, and JSON of another build with 500."""
    updated_by: str | None = None
    """Ignored; the tag `mlflow.user` of the records says who."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"records": self.records}
        if self.updated_by is not None:
            data["updated_by"] = self.updated_by
        return data
