# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteRegisteredModelTagRequest(RequestModel):
    """The tag to remove, and from which model."""

    __slots__ = ("name", "key")

    name: str
    """The name of the model."""
    key: str
    """The key of the tag."""

    def __init__(self, *, name: str, key: str) -> None:
        self.name = name
        self.key = key

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.key
        data["key"] = v if v.__class__ is str and v else _v.check_str("key", v, min_length=1)
        return data
