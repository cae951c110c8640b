# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchRacksRequest(Model):
    """The SearchRacksRequest."""

    max_results: int
    """The max results."""
    filter: str | None = None
    """The filter."""
    page_token: str | None = None
    """The page token."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"max_results": self.max_results}
        if self.filter is not None:
            data["filter"] = self.filter
        if self.page_token is not None:
            data["page_token"] = self.page_token
        return data
