# Made by `make generate` from mlflow_wrap/_async/pagination.py.
# Do not edit: change the async source. @generated
"""Walks all pages of a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from mlflow_wrap._types.page import Page

T = TypeVar("T")


class Fetch(Protocol[T]):
    """Fetches one page."""

    def __call__(self, page_token: str | None) -> Page[T]:
        """Fetches the page that starts at a token, or the first one."""
        ...


def iterate(fetch: Fetch[T]) -> Iterator[T]:
    """All results, page by page. The end is told by the token: a page may be empty and not the last.

    Args:
        fetch: Fetches one page.
    """
    token: str | None = None
    while True:
        page = fetch(token)
        for item in page:
            yield item
        token = page.next_page_token
        if token is None:
            return
