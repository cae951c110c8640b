# Made by `make generate` from spec/schemas/things.yaml (sha256 9ac78d92575b1dfa).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class Thing(Model):
    """A thing, which may hold others."""

    name: str
    """Its name."""
    colour: Colour | None = None
    """Its colour."""
    weight: float | None = None
    """Its weight in grams."""
    size: int | None = None
    """Its size in bytes."""
    note: str | None = None
    """What was said of it; null if nothing was."""
    parts: list[Thing] = field(factory=list)
    """What it is made of."""
    labels: dict[str, str] = field(factory=dict)
    """Its labels."""
    extra: Any = None
    """Anything."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.colour is not None:
            data["colour"] = self.colour
        if self.weight is not None:
            data["weight"] = encode_double(self.weight)
        if self.size is not None:
            data["size"] = self.size
        if self.note is not None:
            data["note"] = self.note
        if self.parts:
            data["parts"] = [item.to_dict() for item in self.parts]
        if self.labels:
            data["labels"] = self.labels
        if self.extra is not None:
            data["extra"] = self.extra
        return data


from .colour import Colour  # noqa: E402
