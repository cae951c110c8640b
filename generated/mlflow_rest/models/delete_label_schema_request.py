# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteLabelSchemaRequest(RequestModel):
    """The label schema to delete."""

    __slots__ = ("schema_id",)

    schema_id: str
    """The identifier of the label schema."""

    def __init__(self, *, schema_id: str) -> None:
        self.schema_id = schema_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.schema_id
        data["schema_id"] = v if v.__class__ is str and v else _v.check_str("schema_id", v, min_length=1)
        return data
