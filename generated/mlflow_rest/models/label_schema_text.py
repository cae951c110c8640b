# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaText(Model):
    """An answer in words."""

    max_length: int | None = None
    """The most characters, 1 or more. No limit when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.max_length is not None:
            data["max_length"] = self.max_length
        return data
