"""Walks all pages of a search."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from mlflow_wrap._types.page import Page

T = TypeVar("T")


class AsyncFetch(Protocol[T]):
    """Fetches one page."""

    async def __call__(self, page_token: str | None) -> Page[T]:
        """Fetches the page that starts at a token, or the first one."""
        ...


async def iterate(fetch: AsyncFetch[T]) -> AsyncIterator[T]:
    """All results, page by page. The end is told by the token: a page may be empty and not the last.

    Args:
        fetch: Fetches one page.
    """
    token: str | None = None
    while True:
        page = await fetch(token)
        for item in page:
            yield item
        token = page.next_page_token
        if token is None:
            return
