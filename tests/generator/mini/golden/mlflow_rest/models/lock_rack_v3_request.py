# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LockRackV3Request(Model):
    """The LockRackV3Request."""

    rack_id: str
    """The rack id."""
    until: int
    """The until."""
    by: str
    """The by."""
    reason: str
    """The reason."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"rack_id": self.rack_id, "until": self.until, "by": self.by, "reason": self.reason}
        return data
