# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteLabelSchemaRequest(Model):
    """The label schema to erase."""

    schema_id: str
    """The identifier of the label schema."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"schema_id": self.schema_id}
        return data
