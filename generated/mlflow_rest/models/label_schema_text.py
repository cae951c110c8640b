# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaText(Model):
    """An response in words."""

    max_length: int | None = None
    """The most characters, 1 or more. No limit when omitted."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.max_length
        if v is not None:
            data["max_length"] = (
                v if v.__class__ is int and 1 <= v <= 9_223_372_036_854_775_807 else _v.check_int("max_length", v, 1)
            )
        return data
