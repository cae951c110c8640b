# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, SupportsFloat

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .colour import ColourInput


class CreateThingRequest(RequestModel):
    """What is needed to create a thing."""

    __slots__ = ("name", "weight", "colour", "limits", "parts")

    name: str
    """Its name, at most 10 characters."""
    weight: SupportsFloat
    """Its weight in grams."""
    colour: ColourInput | None
    """Its colour; the server picks one when it is left out."""
    limits: Mapping[str, SupportsFloat] | None
    """Bounds by name."""
    parts: SequenceNotStr[Thing] | None
    """What it is made of."""

    def __init__(
        self,
        *,
        name: str,
        weight: SupportsFloat,
        colour: ColourInput | None = None,
        limits: Mapping[str, SupportsFloat] | None = None,
        parts: SequenceNotStr[Thing] | None = None,
    ) -> None:
        self.name = name
        self.weight = weight
        self.colour = colour
        self.limits = limits
        self.parts = parts

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.weight
        data["weight"] = v if v.__class__ is float and v - v == 0 else _v.check_double("weight", v)
        v = self.colour
        if v is not None:
            data["colour"] = (
                v if v.__class__ is str and v in COLOUR_VALUES else _v.check_enum("colour", v, COLOUR_VALUES)
            )
        v = self.limits
        if v is not None:
            data["limits"] = _v.check_map(
                "limits",
                v,
                lambda item: item if item.__class__ is float and item - item == 0 else _v.check_double("", item),
            )
        v = self.parts
        if v is not None:
            data["parts"] = _v.check_objects("parts", v, Thing)
        return data


from .colour import COLOUR_VALUES  # noqa: E402
from .thing import Thing  # noqa: E402
