# Made by `make generate` from mlflow_wrap/_async/pagination.py.
# Do not edit: change the async source. @generated
"""Walks all pages of a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, TypeVar

from mlflow_wrap._types.pagination import PageProgress

if TYPE_CHECKING:
    from mlflow_wrap._types.page import Page

T = TypeVar("T")


class Fetch(Protocol[T]):
    """Fetches one page."""

    def __call__(self, page_token: str | None) -> Page[T]:
        """Fetch the page that starts at a token, or the first one."""
        ...


def iterate(fetch: Fetch[T], max_empty_pages: int | None) -> Iterator[T]:
    """Yield all results, page by page. The token tells where they end: a page may be empty and not the last.

    Args:
        fetch: Fetches one page.
        max_empty_pages: How many pages without an item may follow each other; `None` for any number.

    Raises:
        PaginationError: If the pages would never end.
    """
    progress = PageProgress(max_empty_pages)
    token: str | None = None
    while True:
        page = fetch(token)
        progress.check(page)
        for item in page:
            yield item
        token = progress.advance(page)
        if token is None:
            return
