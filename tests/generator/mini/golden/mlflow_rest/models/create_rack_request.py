# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRackRequest(Model):
    """The CreateRackRequest."""

    name: str
    """The name."""
    labels: list[Label] | None = None
    """The labels."""
    old_name: str | None = None
    """The old name."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.labels is not None:
            data["labels"] = [item.to_dict() for item in self.labels]
        if self.old_name is not None:
            data["old_name"] = self.old_name
        return data


from .label import Label  # noqa: E402
