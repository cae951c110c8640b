# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Position(Model):
    """The Position."""

    owner_id: str | None = None
    """A number, as a string of digits."""
    room: str | None = None
    """The room."""
    height: int | None = None
    """The height."""
