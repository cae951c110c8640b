"""A page is like a list, and its token tells whether there is more."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from mlflow_wrap._async import pagination as async_paging
from mlflow_wrap._sync import pagination as sync_paging
from mlflow_wrap._types.page import Page

# By token: the page that it leads to. An empty page is not the last one.
PAGES = {None: Page([1, 2], "b"), "b": Page([], "c"), "c": Page([3], None)}


def test_a_page_is_looped_over_indexed_and_counted() -> None:
    page = Page(["a", "b"], "token")
    assert (list(page), page[0], page[-1], len(page)) == (["a", "b"], "a", "b", 2)
    assert not Page([], None)
    with pytest.raises(IndexError):
        page[2]


@pytest.mark.parametrize(("sent", "read"), [("token", "token"), ("", None), (None, None)])
def test_an_empty_token_means_the_end(sent: str | None, read: str | None) -> None:
    assert Page.of([1], sent).next_page_token == read


def test_all_pages_are_walked_by_their_tokens() -> None:
    assert list(sync_paging.iterate(lambda page_token: PAGES[page_token])) == [1, 2, 3]


def test_all_pages_are_walked_by_their_tokens_without_blocking() -> None:
    async def fetch(page_token: str | None) -> Page[int]:
        return PAGES[page_token]

    async def walk(items: AsyncIterator[int]) -> list[int]:
        return [item async for item in items]

    assert asyncio.run(walk(async_paging.iterate(fetch))) == [1, 2, 3]


def test_a_page_is_fetched_only_when_it_is_needed() -> None:
    asked: list[str | None] = []

    def fetch(page_token: str | None) -> Page[int]:
        asked.append(page_token)
        return PAGES[page_token]

    walk = sync_paging.iterate(fetch)
    assert asked == []
    assert [next(walk), next(walk)] == [1, 2]
    assert asked == [None]
    assert next(walk) == 3
    assert asked == [None, "b", "c"]
