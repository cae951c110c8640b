# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Position(Model):
    """The Position."""

    room: str | None = None
    """The room."""
    height: int | None = None
    """The height."""
