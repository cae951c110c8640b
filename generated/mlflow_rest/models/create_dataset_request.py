# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .dataset_record_source_type import DatasetRecordSourceTypeInput


class CreateDatasetRequest(RequestModel):
    """The dataset to create."""

    __slots__ = ("name", "experiment_ids", "source_type", "source", "schema", "profile", "created_by", "tags")

    name: str
    """The name. It need not be unique. SQLite keeps any length, other databases 255 characters."""
    experiment_ids: SequenceNotStr[str | int] | None
    """Experiments that it belongs to. The server does not check that they exist, but rejects one that is named twice, with
    raw SQL."""
    source_type: DatasetRecordSourceTypeInput | None
    """Ignored."""
    source: str | None
    """Ignored."""
    schema: str | None
    """Ignored; the server derives it from the records."""
    profile: str | None
    """Ignored; the server derives it from the records."""
    created_by: str | None
    """Ignored; the tag `mlflow.user` says who."""
    tags: str | Mapping[str, Any] | None
    """Tags to set at once, a JSON document of one object whose values are strings. Text that is no JSON makes the server
    fail with an HTML 500; a list or an object as a value is rejected with raw SQL."""

    def __init__(
        self,
        *,
        name: str,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        source_type: DatasetRecordSourceTypeInput | None = None,
        source: str | None = None,
        schema: str | None = None,
        profile: str | None = None,
        created_by: str | None = None,
        tags: str | Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.experiment_ids = experiment_ids
        self.source_type = source_type
        self.source = source
        self.schema = schema
        self.profile = profile
        self.created_by = created_by
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v if v.__class__ is str and 1 <= len(v) <= 255 else _v.check_str("name", v, min_length=1, max_length=255)
        )
        v = self.experiment_ids
        if v is not None:
            data["experiment_ids"] = _v.check_strs(
                "experiment_ids",
                v,
                lambda item: item if item.__class__ is str else _v.check_digits("", item),
                unique=True,
            )
        v = self.source_type
        if v is not None:
            data["source_type"] = (
                v
                if v.__class__ is str and v in DATASET_RECORD_SOURCE_TYPE_VALUES
                else _v.check_enum("source_type", v, DATASET_RECORD_SOURCE_TYPE_VALUES)
            )
        v = self.source
        if v is not None:
            data["source"] = v if v.__class__ is str else _v.check_str("source", v)
        v = self.schema
        if v is not None:
            data["schema"] = v if v.__class__ is str else _v.check_str("schema", v)
        v = self.profile
        if v is not None:
            data["profile"] = v if v.__class__ is str else _v.check_str("profile", v)
        v = self.created_by
        if v is not None:
            data["created_by"] = v if v.__class__ is str else _v.check_str("created_by", v)
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_json_str("tags", v, of="object")
        return data


from .dataset_record_source_type import DATASET_RECORD_SOURCE_TYPE_VALUES  # noqa: E402
