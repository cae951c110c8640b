# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, Digits, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class Rack(Model):
    """The Rack."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("rack_id",)
    _NUMBERS: ClassVar[tuple[str, ...]] = ("owner_id",)

    rack_id: str
    """The rack id."""
    name: str | None = None
    """The name."""
    labels: ByName[Label, str] = field(factory=ByName, converter=by_name)
    """The labels."""
    load: float | None = None
    """The load."""
    position: Position | None = None
    """The position."""
    owner_id: Digits | None = None
    """The owner."""
    aliases: ByName[ShelfAlias, int | None] = field(factory=ByName, converter=by_name)
    """Other names of shelves."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.labels, list):
            self.labels = ByName(self.labels)
        if isinstance(self.owner_id, int):
            self.owner_id = str(self.owner_id)
        if isinstance(self.aliases, list):
            self.aliases = ByName(self.aliases)


from .label import Label  # noqa: E402
from .position import Position  # noqa: E402
from .shelf_alias import ShelfAlias  # noqa: E402
