# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LockRackRequest(Model):
    """The LockRackRequest."""

    rack_id: str
    """The rack id."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"rack_id": self.rack_id}
        return data
