# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaNumeric(Model):
    """An answer in numbers. The lower bound must be less than the upper one."""

    min_value: float | None = None
    """The least number. No limit when left out."""
    max_value: float | None = None
    """The greatest number. No limit when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.min_value is not None:
            data["min_value"] = encode_double(self.min_value)
        if self.max_value is not None:
            data["max_value"] = encode_double(self.max_value)
        return data
