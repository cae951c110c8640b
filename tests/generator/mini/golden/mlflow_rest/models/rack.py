# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Rack(Model):
    """The Rack."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("rack_id",)

    rack_id: str
    """The rack id."""
    name: str | None = None
    """The name."""
    labels: list[Label] = field(factory=list)
    """The labels."""
    load: float | None = None
    """The load."""
    position: Position | None = None
    """The position."""


from .label import Label  # noqa: E402
from .position import Position  # noqa: E402
