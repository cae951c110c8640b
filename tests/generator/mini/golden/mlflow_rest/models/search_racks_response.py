# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchRacksResponse(Model):
    """The SearchRacksResponse."""

    racks: list[Rack] = field(factory=list)
    """The racks."""
    next_page_token: str | None = None
    """The next page token."""
    total_count: int | None = None
    """The total count."""


from .rack import Rack  # noqa: E402
