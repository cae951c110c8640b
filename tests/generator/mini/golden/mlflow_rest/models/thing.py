# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model
from ..types import NULL


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

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.colour
        if v is not None:
            data["colour"] = (
                v if v.__class__ is str and v in COLOUR_VALUES else _v.check_enum("colour", v, COLOUR_VALUES)
            )
        v = self.weight
        if v is not None:
            data["weight"] = v if v.__class__ is float and v - v == 0 else _v.check_double("weight", v)
        v = self.size
        if v is not None:
            data["size"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("size", v)
            )
        v = self.note
        if v is not None:
            data["note"] = None if v is NULL else v if v.__class__ is str else _v.check_str("note", v)
        v = self.parts
        if v:
            data["parts"] = _v.check_objects("parts", v, Thing)
        v = self.labels
        if v:
            data["labels"] = _v.check_map(
                "labels", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.extra
        if v is not None:
            data["extra"] = _v.check_json("extra", v)
        return data


from .colour import COLOUR_VALUES, Colour  # noqa: E402
