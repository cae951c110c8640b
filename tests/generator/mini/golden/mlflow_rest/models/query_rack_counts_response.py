# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class QueryRackCountsResponse(Model):
    """The QueryRackCountsResponse."""

    counts: list[Count] = field(factory=list)
    """The counts."""
    next_page_token: str | None = None
    """The next page token."""


from .count import Count  # noqa: E402
