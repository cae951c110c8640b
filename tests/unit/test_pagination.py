"""A page is like a list, and its token tells whether there is more."""

import asyncio
from collections.abc import AsyncIterator, Callable
from itertools import count, groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap import InvalidArgument, Limits, PaginationError
from mlflow_wrap._async import pagination as async_pagination
from mlflow_wrap._http.limits import MAX_EMPTY_PAGES
from mlflow_wrap._sync import pagination as sync_pagination
from mlflow_wrap._types.page import Page
from mlflow_wrap._types.pagination import MAX_DEPTH, MAX_EMPTY_FOLDERS, FolderProgress, PageProgress

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
    assert list(sync_pagination.iterate(lambda page_token: PAGES[page_token], MAX_EMPTY_PAGES)) == [1, 2, 3]


def test_all_pages_are_walked_by_their_tokens_without_blocking() -> None:
    async def fetch(page_token: str | None) -> Page[int]:
        return PAGES[page_token]

    async def collect(items: AsyncIterator[int]) -> list[int]:
        return [item async for item in items]

    assert asyncio.run(collect(async_pagination.iterate(fetch, MAX_EMPTY_PAGES))) == [1, 2, 3]


def test_a_page_is_fetched_only_when_it_is_needed() -> None:
    asked: list[str | None] = []

    def fetch(page_token: str | None) -> Page[int]:
        asked.append(page_token)
        return PAGES[page_token]

    items = sync_pagination.iterate(fetch, MAX_EMPTY_PAGES)
    assert asked == []
    assert [next(items), next(items)] == [1, 2]
    assert asked == [None]
    assert next(items) == 3
    assert asked == [None, "b", "c"]


# ---- what never ends ---------------------------------------------------------------------------------------------


def whatever_the_token(page: Callable[[], Page[int]]) -> sync_pagination.Fetch[int]:
    def fetch(page_token: str | None) -> Page[int]:  # noqa: ARG001
        return page()

    return fetch


def walk(pages: sync_pagination.Fetch[int]) -> list[int]:
    return list(sync_pagination.iterate(pages, MAX_EMPTY_PAGES))


def test_a_token_that_leads_to_its_own_page_ends_with_an_error() -> None:
    numbers = count()
    items = sync_pagination.iterate(whatever_the_token(lambda: Page([next(numbers)], "same")), MAX_EMPTY_PAGES)
    assert [next(items), next(items)] == [0, 1]
    with pytest.raises(PaginationError, match="page token 'same' a second time"):
        next(items)


@given(st.integers(1, 20), st.integers(0, 20))
def test_a_cycle_of_tokens_ends_with_an_error_after_one_round(length: int, lead: int) -> None:
    numbers = count()
    fetched = []

    def fetch(page_token: str | None) -> Page[int]:
        number = int(page_token or "0")
        fetched.append(number)
        return Page([next(numbers)], str(number + 1 if number < lead + length - 1 else lead))

    with pytest.raises(PaginationError, match="a second time"):
        walk(fetch)
    assert len(fetched) <= lead + length + 1


def test_the_same_page_twice_in_a_row_ends_with_an_error() -> None:
    tokens = count()
    items = sync_pagination.iterate(whatever_the_token(lambda: Page([1, 2], str(next(tokens)))), MAX_EMPTY_PAGES)
    assert [next(items), next(items)] == [1, 2]
    with pytest.raises(PaginationError, match="the same page twice"):
        next(items)


def test_empty_pages_end_with_an_error_beyond_a_limit() -> None:
    tokens = count()
    with pytest.raises(PaginationError, match="1001 empty pages in a row"):
        walk(whatever_the_token(lambda: Page([], str(next(tokens)))))
    assert next(tokens) == MAX_EMPTY_PAGES + 1


@given(st.lists(st.booleans(), max_size=30), st.integers(0, 30))
def test_the_limit_counts_empty_pages_in_a_row(is_empty: list[bool], limit: int) -> None:
    longest = max((len(list(group)) for empty, group in groupby(is_empty) if empty), default=0)
    progress = PageProgress(limit)
    allowed = True
    for number, empty in enumerate(is_empty):
        try:
            progress.check(Page([] if empty else [number], str(number)))
        except PaginationError:
            allowed = False
            break
    assert allowed == (longest <= limit)


def test_the_limit_of_empty_pages_can_be_changed() -> None:
    unlimited, strict = PageProgress(None), PageProgress(Limits(max_empty_pages=2).max_empty_pages)
    for number in range(5_000):
        unlimited.check(Page([], str(number)))
    strict.check(Page([], "1"))
    strict.check(Page([], "2"))
    with pytest.raises(PaginationError, match=r"limits=Limits\(max_empty_pages="):
        strict.check(Page([], "3"))
    with pytest.raises(InvalidArgument, match="max_empty_pages must be an int above 0"):
        Limits(max_empty_pages=0)


def test_the_last_page_may_be_empty() -> None:
    progress = PageProgress(0)
    page: Page[int] = Page([], None)
    progress.check(page)
    assert progress.advance(page) is None


def list_folders(listing: Callable[[str | None], list[str | None]], start: str | None = None) -> list[str | None]:
    progress = FolderProgress(start)
    listed = []
    while progress.has_more:
        listed.append(progress.next_folder())
        for path in listing(listed[-1]):
            progress.add_folder(path)
    return listed


def test_folders_are_listed_once_each() -> None:
    tree: dict[str | None, list[str | None]] = {None: ["a", "b"], "a": ["a/c"]}
    assert list_folders(lambda path: tree.get(path, [])) == [None, "b", "a", "a/c"]
    assert list_folders(lambda path: tree.get(path, []), "a") == ["a", "a/c"]


@pytest.mark.parametrize(
    "listed", ["a", "a/", "", None, "b", "ab", "/a/x", "..", "a/x"], ids=["itself", *map(repr, range(7)), "twice"]
)
def test_a_listing_with_a_folder_that_cannot_be_in_it_is_an_error(listed: str | None) -> None:
    with pytest.raises(PaginationError, match="where it cannot be or was before"):
        list_folders(lambda _: ["a/x", listed], "a")


def test_the_top_does_not_list_itself() -> None:
    with pytest.raises(PaginationError, match="a folder without a path at the top"):
        list_folders(lambda _: [""])


def test_folders_that_nest_without_end_are_an_error() -> None:
    listed: list[str | None] = []

    def listing(path: str | None) -> list[str | None]:
        listed.append(path)
        return [f"{path}/x" if path else "x"]

    with pytest.raises(PaginationError, match="more than 100 levels"):
        list_folders(listing)
    assert len(listed) == MAX_DEPTH + 1


def test_folders_without_any_file_are_an_error_beyond_a_limit() -> None:
    with pytest.raises(PaginationError, match="10000 folders in a row without a file"):
        list_folders(lambda path: [str(number) for number in range(MAX_EMPTY_FOLDERS + 1)] if path is None else [])


def test_a_file_starts_the_count_of_empty_folders_anew() -> None:
    progress = FolderProgress(None)
    for number in range(MAX_EMPTY_FOLDERS + 10):
        if progress.next_folder() is None:
            for folder in range(MAX_EMPTY_FOLDERS + 10):
                progress.add_folder(str(folder))
        if number == MAX_EMPTY_FOLDERS - 1:
            progress.add_file()
    assert progress.has_more
