# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from .. import _validation as _v
from .._model import RequestModel


class Column(RequestModel):
    """A column to order by."""

    __slots__ = ("field_name", "ascending")
    SHORTHAND: ClassVar[str | None] = "column"

    field_name: str
    """Its name."""
    ascending: bool | None
    """Whether small values come first."""

    def __init__(self, *, field_name: str, ascending: bool | None = None) -> None:
        self.field_name = field_name
        self.ascending = ascending

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.field_name
        data["field_name"] = v if v.__class__ is str and v else _v.check_str("field_name", v, min_length=1)
        v = self.ascending
        if v is not None:
            data["ascending"] = v if v is True or v is False else _v.check_bool("ascending", v)
        return data
