# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ColourInput = Literal["red", "green"]
"""What a thing looks like. These are the values that the server accepts."""

if TYPE_CHECKING:
    Colour = ColourInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    Colour = str

COLOUR_VALUES: tuple[ColourInput, ...] = ("red", "green")
"""Every known value of `Colour`."""
