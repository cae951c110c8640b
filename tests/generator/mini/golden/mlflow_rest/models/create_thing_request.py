# Made by `make generate` from spec/schemas/things.yaml (sha256 9ac78d92575b1dfa).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class CreateThingRequest(Model):
    """What is needed to create a thing."""

    name: str
    """Its name, at most 10 characters."""
    weight: float
    """Its weight in grams."""
    colour: ColourInput | None = None
    """Its colour; the server picks one when it is left out."""
    limits: dict[str, float] | None = None
    """Bounds by name."""
    parts: list[Thing] | None = None
    """What it is made of."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "weight": encode_double(self.weight)}
        if self.colour is not None:
            data["colour"] = self.colour
        if self.limits is not None:
            data["limits"] = {key: encode_double(item) for key, item in self.limits.items()}
        if self.parts is not None:
            data["parts"] = [item.to_dict() for item in self.parts]
        return data


from .colour import ColourInput  # noqa: E402
from .thing import Thing  # noqa: E402
