# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateDatasetRequest(Model):
    """The dataset to create."""

    name: str
    """The name. It need not be unique. SQLite keeps any length, other databases 255 characters."""
    experiment_ids: list[str] | None = None
    """Experiments that it belongs to. The server does not check that they exist, but refuses one that is named twice, with
    raw SQL."""
    source_type: DatasetRecordSourceTypeInput | None = None
    """Ignored."""
    source: str | None = None
    """Ignored."""
    schema: str | None = None
    """Ignored; the server derives it from the records."""
    profile: str | None = None
    """Ignored; the server derives it from the records."""
    created_by: str | None = None
    """Ignored; the tag `mlflow.user` says who."""
    tags: str | None = None
    """Tags to set at once, a JSON text of one object whose values are texts. Text that is no JSON makes the server fail
    with an HTML 500; a list or an object as a value is refused with raw SQL."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.experiment_ids is not None:
            data["experiment_ids"] = self.experiment_ids
        if self.source_type is not None:
            data["source_type"] = self.source_type
        if self.source is not None:
            data["source"] = self.source
        if self.schema is not None:
            data["schema"] = self.schema
        if self.profile is not None:
            data["profile"] = self.profile
        if self.created_by is not None:
            data["created_by"] = self.created_by
        if self.tags is not None:
            data["tags"] = self.tags
        return data


from .dataset_record_source_type import DatasetRecordSourceTypeInput  # noqa: E402
