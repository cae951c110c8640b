# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaNumeric(Model):
    """An response in numbers. The lower bound must be less than the upper one."""

    min_value: float | None = None
    """The least number. No limit when omitted."""
    max_value: float | None = None
    """The greatest number. No limit when omitted."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.min_value
        if v is not None:
            data["min_value"] = v if v.__class__ is float and v - v == 0 else _v.check_double("min_value", v)
        v = self.max_value
        if v is not None:
            data["max_value"] = v if v.__class__ is float and v - v == 0 else _v.check_double("max_value", v)
        return data
