# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRackRequest(Model):
    """The UpdateRackRequest."""

    rack_id: str
    """The rack id."""
    models: list[Label]
    """The models."""
    name: str | None = None
    """The name."""
    height: int | None = None
    """The height."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"rack_id": self.rack_id, "models": [item.to_dict() for item in self.models]}
        if self.name is not None:
            data["name"] = self.name
        if self.height is not None:
            data["height"] = self.height
        return data


from .label import Label  # noqa: E402
