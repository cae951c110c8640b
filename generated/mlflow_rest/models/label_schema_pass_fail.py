# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaPassFail(Model):
    """An response of one of two words. They must differ. It is stored as true or false."""

    positive_label: str
    """The word for true, 1 to 64 characters."""
    negative_label: str
    """The word for false, 1 to 64 characters."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.positive_label
        data["positive_label"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 64
            else _v.check_str("positive_label", v, min_length=1, max_length=64)
        )
        v = self.negative_label
        data["negative_label"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 64
            else _v.check_str("negative_label", v, min_length=1, max_length=64)
        )
        return data
