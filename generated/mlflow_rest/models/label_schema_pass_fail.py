# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaPassFail(Model):
    """An answer of one of two words. They must differ. It is stored as true or false."""

    positive_label: str
    """The word for true, 1 to 64 characters."""
    negative_label: str
    """The word for false, 1 to 64 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"positive_label": self.positive_label, "negative_label": self.negative_label}
        return data
