# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class DeleteDatasetRecordsRequest(RequestModel):
    """The records to delete."""

    __slots__ = ("dataset_record_ids",)

    dataset_record_ids: SequenceNotStr[str] | None
    """Identifiers of records, `dr-` and 32 hexadecimal digits. Nothing is deleted when omitted."""

    def __init__(self, *, dataset_record_ids: SequenceNotStr[str] | None = None) -> None:
        self.dataset_record_ids = dataset_record_ids

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.dataset_record_ids
        if v is not None:
            data["dataset_record_ids"] = _v.check_strs(
                "record_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        return data
