# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

DatasetRecordSourceTypeInput = Literal["SOURCE_TYPE_UNSPECIFIED", "TRACE", "HUMAN", "DOCUMENT", "CODE"]
"""Where a record of a dataset comes from. These are the values that the server accepts."""

if TYPE_CHECKING:
    DatasetRecordSourceType = DatasetRecordSourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    DatasetRecordSourceType = str

DATASET_RECORD_SOURCE_TYPE_VALUES: tuple[DatasetRecordSourceTypeInput, ...] = (
    "SOURCE_TYPE_UNSPECIFIED",
    "TRACE",
    "HUMAN",
    "DOCUMENT",
    "CODE",
)
"""Every known value of `DatasetRecordSourceType`."""
