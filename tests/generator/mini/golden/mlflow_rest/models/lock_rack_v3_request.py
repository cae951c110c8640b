# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class LockRackV3Request(RequestModel):
    """The LockRackV3Request."""

    __slots__ = ("rack_id", "until", "by", "reason")

    rack_id: str
    """The rack id."""
    until: SupportsIndex
    """The until."""
    by: str
    """The by."""
    reason: str
    """The reason."""

    def __init__(self, *, rack_id: str, until: SupportsIndex, by: str, reason: str) -> None:
        self.rack_id = rack_id
        self.until = until
        self.by = by
        self.reason = reason

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.rack_id
        data["rack_id"] = v if v.__class__ is str else _v.check_str("rack_id", v)
        v = self.until
        data["until"] = (
            v
            if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
            else _v.check_int("until", v)
        )
        v = self.by
        data["by"] = v if v.__class__ is str else _v.check_str("by", v)
        v = self.reason
        data["reason"] = v if v.__class__ is str else _v.check_str("reason", v)
        return data
