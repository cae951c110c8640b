# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class Rack(Model):
    """The Rack."""

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
