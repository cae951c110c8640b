# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class LockRackRequest(RequestModel):
    """The LockRackRequest."""

    __slots__ = ("rack_id",)

    rack_id: str
    """The rack id."""

    def __init__(self, *, rack_id: str) -> None:
        self.rack_id = rack_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.rack_id
        data["rack_id"] = v if v.__class__ is str else _v.check_str("rack_id", v)
        return data
