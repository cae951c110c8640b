# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetRackNotesResponse(Model):
    """The GetRackNotesResponse."""

    notes: str
    """The notes."""
    next_page_token: str | None = None
    """The next page token."""
