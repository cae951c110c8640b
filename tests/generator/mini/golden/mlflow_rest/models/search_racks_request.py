# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class SearchRacksRequest(RequestModel):
    """The SearchRacksRequest."""

    __slots__ = ("max_results", "filter", "page_token")

    max_results: SupportsIndex
    """The max results."""
    filter: str | None
    """The filter."""
    page_token: str | None
    """The page token."""

    def __init__(self, *, max_results: SupportsIndex, filter: str | None = None, page_token: str | None = None) -> None:
        self.max_results = max_results
        self.filter = filter
        self.page_token = page_token

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.max_results
        data["max_results"] = v if v.__class__ is int and 1 <= v <= 10 else _v.check_int("max_results", v, 1, 10)
        v = self.filter
        if v is not None:
            data["filter"] = v if v.__class__ is str else _v.check_str("filter_string", v)
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        return data
