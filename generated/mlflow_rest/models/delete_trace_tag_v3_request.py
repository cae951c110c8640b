# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteTraceTagV3Request(RequestModel):
    """The tag to remove."""

    __slots__ = ("key",)

    key: str
    """The key of the tag."""

    def __init__(self, *, key: str) -> None:
        self.key = key

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v else _v.check_str("key", v, min_length=1)
        return data
