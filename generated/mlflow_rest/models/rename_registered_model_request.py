# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class RenameRegisteredModelRequest(RequestModel):
    """The model to rename, and its new name."""

    __slots__ = ("name", "new_name")

    name: str
    """The present name."""
    new_name: str
    """The new name, not in use, under the same rules as at creation."""

    def __init__(self, *, name: str, new_name: str) -> None:
        self.name = name
        self.new_name = new_name

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.new_name
        data["new_name"] = (
            v
            if v.__class__ is str and v and _v.fits("(?!\\.$|\\.\\.)(?=[\\s\\S]*\\S)[^/:]+", v)
            else _v.check_str(
                "new_name",
                v,
                min_length=1,
                pattern="(?!\\.$|\\.\\.)(?=[\\s\\S]*\\S)[^/:]+",
                about="The new name, not in use, under the same rules as at creation.",
            )
        )
        return data
