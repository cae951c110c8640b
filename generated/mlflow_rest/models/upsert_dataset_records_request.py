# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class UpsertDatasetRecordsRequest(RequestModel):
    """Records to add or to change."""

    __slots__ = ("records", "updated_by")

    records: str | SequenceNotStr[Any]
    """The records, a JSON document of a list of objects, each with `inputs` (an object that identifies the record; `{}`
    when omitted), and optionally `outputs` (any value), `expectations` and `tags` (objects), and `source` (an object
    with `source_type`, one of `TRACE`, `HUMAN`, `DOCUMENT`, `CODE`, and `source_data`, an object). Text that is no JSON
    makes the server fail with an HTML 500, and JSON of another build with 500."""
    updated_by: str | None
    """Ignored; the tag `mlflow.user` of the records says who."""

    def __init__(self, *, records: str | SequenceNotStr[Any], updated_by: str | None = None) -> None:
        self.records = records
        self.updated_by = updated_by

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.records
        data["records"] = _v.check_json_str("records", v, min_length=1, of="array")
        v = self.updated_by
        if v is not None:
            data["updated_by"] = v if v.__class__ is str else _v.check_str("updated_by", v)
        return data
