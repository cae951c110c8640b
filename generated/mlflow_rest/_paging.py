# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Pages of results, and the iterators that read all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Hashable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

import msgspec

from ._codec import encode
from ._endpoint import Endpoint
from ._model import MAX_REPR, show_items, table
from .errors import PaginationError, UndecodableBody
from .types import RawResponse, Request

R = TypeVar("R")
T = TypeVar("T")

MAX_EMPTY_PAGES = 1000
"""An iterator stops with an error after so many pages in a row without a new item, unless its client has a
`max_empty_pages` of its own (`None` for any number)."""
REPEATED = "the server sent the same page token twice, so that the pages would not end"
_TOKEN = "page_token"


class _Page(Sequence[T]):
    """What pages have in common."""

    __slots__ = ("_cursor", "items", "next_page_token", "response")

    def __init__(
        self, items: list[T], next_page_token: str | None = None, *, response: Any = None, cursor: Any = None
    ) -> None:
        self.items = items
        self.next_page_token = next_page_token or None
        self.response = response
        self._cursor = cursor

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Page):
            return NotImplemented
        return self.items == other.items and self.next_page_token == other.next_page_token

    def __reduce__(self) -> tuple[Any, ...]:
        # The way to the next page leads through an open client, which is not copied.
        return type(self), (self.items, self.next_page_token)

    def __repr__(self) -> str:
        token = self.next_page_token
        more = "" if token is None else f", next_page_token={token if len(token) <= 20 else token[:19] + '…'!r}"
        head = f"{type(self).__name__}("
        return f"{head}{show_items(self.items, MAX_REPR - len(head) - len(more) - 1)}{more})"

    def _repr_html_(self) -> str:
        return table(self.items)

    def _next(self) -> tuple[Any, str] | None:
        if self.next_page_token is None:
            return None
        if self._cursor is None:
            raise RuntimeError("this page is a copy without a client: pass its next_page_token as page_token instead")
        return self._cursor, self.next_page_token


class Page(_Page[T]):
    """One page of results: a sequence of the items, which fetches the page after it.

    Attributes:
        items: The items on this page.
        next_page_token: What to pass as `page_token` for the next page; `None` on the last one.
        response: The whole decoded response, for what stands beside the items, such as a total count; `None` for a page
            that was not read from one.
    """

    __slots__ = ()

    def next_page(self) -> Page[T] | None:
        """Fetch the next page, with the arguments of this one.

        Returns:
            The page; `None` after the last one.

        Raises:
            RuntimeError: If this page is a copy, for instance an unpickled one, which has no client.
        """
        step = self._next()
        if step is None:
            return None
        page: Page[T] = step[0].fetch(step[1])
        return page


class AsyncPage(_Page[T]):
    """One page of results: a sequence of the items, which fetches the page after it.

    Attributes:
        items: The items on this page.
        next_page_token: What to pass as `page_token` for the next page; `None` on the last one.
        response: The whole decoded response, for what stands beside the items, such as a total count; `None` for a page
            that was not read from one.
    """

    __slots__ = ()

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page, with the arguments of this one.

        Returns:
            The page; `None` after the last one.

        Raises:
            RuntimeError: If this page is a copy, for instance an unpickled one, which has no client.
        """
        step = self._next()
        if step is None:
            return None
        page: AsyncPage[T] = await step[0].fetch(step[1])
        return page


class _Walk(Generic[T]):
    """What an iterator remembers of the pages that it has read.

    Args:
        identity: Identifies an item; `None` to yield all of them.
        token: The token that the iterator starts at.
        max_empty_pages: How many pages in a row may have no new item; `None` for any number.
    """

    __slots__ = ("_identity", "_idle", "_last", "_max_empty_pages", "_seen", "_tokens")

    def __init__(
        self, identity: Callable[[T], Hashable] | None, token: str | None, max_empty_pages: int | None
    ) -> None:
        self._identity = identity
        self._max_empty_pages = max_empty_pages
        self._seen: set[Hashable] = set()
        self._tokens = {token}
        self._idle = 0
        self._last: list[T] = []

    def choose(self, items: list[T]) -> list[T]:
        """The items that no earlier page had. Raises `PaginationError` for the page before once more."""
        is_repeated = bool(items) and items == self._last
        if is_repeated and self._identity is not None:
            raise PaginationError("the server sent the same page twice in a row")
        self._last = items
        fresh = items
        if self._identity is not None:
            fresh = []
            for item in items:
                key = self._identity(item)
                if key is None or (isinstance(key, tuple) and None in key) or not _is_hashable(key):
                    fresh.append(item)
                elif key not in self._seen:
                    self._seen.add(key)
                    fresh.append(item)
        self._idle = 0 if fresh and not is_repeated else self._idle + 1
        return fresh

    def follow(self, token: str | None) -> None:
        """Record the token of the next page. Raises `PaginationError` if there would be no end."""
        if token is None:
            return
        if token in self._tokens:
            raise PaginationError(REPEATED)
        if self._max_empty_pages is not None and self._idle > self._max_empty_pages:
            raise PaginationError(f"the server sent {self._idle} pages in a row without a new item")
        self._tokens.add(token)


class _Cursor(Generic[R, T]):
    """Reads the pages of one request, which was built and validated once.

    Args:
        client: Sends the requests.
        endpoint: Reads the responses.
        request: The request of the first page.
        token: The token in that request, if there is one.
        read: Takes the items and the next token from a response.
    """

    __slots__ = ("_client", "_endpoint", "_read", "_request", "_token")

    def __init__(
        self,
        client: Any,
        endpoint: Endpoint[R],
        request: Request,
        token: str | None,
        read: Callable[[R], tuple[list[T], str | None]],
    ) -> None:
        self._client = client
        self._endpoint = endpoint
        self._request = request
        self._token = token
        self._read = read

    def _request_at(self, token: str | None) -> Request:
        if token == self._token:
            return self._request
        path, query, content, headers = self._request
        if content is not None:
            return path, query, encode({**msgspec.json.decode(content), _TOKEN: token}), headers
        pairs = [pair for pair in query if pair[0] != _TOKEN]
        return path, pairs if token is None else [*pairs, (_TOKEN, token)], content, headers

    def _parse(self, raw: RawResponse, token: str | None) -> tuple[list[T], str | None, R]:
        response = self._endpoint.result(self._client, raw)
        try:
            items, following = self._read(response)
        except UndecodableBody as exc:
            raise self._failure(raw, exc) from exc
        if following and following == token:
            raise PaginationError(REPEATED)
        return items, following or None, response

    def _walk(self, identity: Callable[[T], Hashable] | None) -> _Walk[T]:
        return _Walk(identity, self._token, getattr(self._client, "max_empty_pages", MAX_EMPTY_PAGES))

    def _failure(self, raw: RawResponse, cause: Exception) -> Exception:
        failure: Exception = self._client.failure(self._endpoint.operation, raw, cause)
        return failure


class Cursor(_Cursor[R, T]):
    """Reads the pages of one request with a `Sender`."""

    __slots__ = ()

    def first(self) -> Page[T]:
        """Fetch the requested page."""
        return self.fetch(self._token)

    def fetch(self, token: str | None) -> Page[T]:
        """Fetch the page at a token."""
        raw: RawResponse = self._client.send(self._endpoint.operation, *self._request_at(token))
        items, following, response = self._parse(raw, token)
        return Page(items, following, response=response, cursor=self)

    def iterate(self, identity: Callable[[T], Hashable] | None) -> Iterator[T]:
        """Read all items, page by page."""
        token = self._token
        walk = self._walk(identity)
        while True:
            page = self.fetch(token)
            yield from walk.choose(page.items)
            token = page.next_page_token
            walk.follow(token)
            if token is None:
                return


class AsyncCursor(_Cursor[R, T]):
    """Reads the pages of one request with an `AsyncSender`."""

    __slots__ = ()

    async def first(self) -> AsyncPage[T]:
        """Fetch the requested page."""
        return await self.fetch(self._token)

    async def fetch(self, token: str | None) -> AsyncPage[T]:
        """Fetch the page at a token."""
        raw: RawResponse = await self._client.send(self._endpoint.operation, *self._request_at(token))
        items, following, response = self._parse(raw, token)
        return AsyncPage(items, following, response=response, cursor=self)

    async def iterate(self, identity: Callable[[T], Hashable] | None) -> AsyncIterator[T]:
        """Read all items, page by page."""
        token = self._token
        walk = self._walk(identity)
        while True:
            page = await self.fetch(token)
            for item in walk.choose(page.items):
                yield item
            token = page.next_page_token
            walk.follow(token)
            if token is None:
                return


def read_json_items(content: str) -> list[dict[str, Any]]:
    """Read items that a response has as a string of JSON.

    Raises:
        UndecodableBody: If it is not a JSON list of objects.
    """
    import json  # for the few operations that need it

    try:
        # The server writes NaN into such strings, which only this decoder reads.
        items = json.loads(content or "[]")
    except (ValueError, RecursionError) as exc:
        raise UndecodableBody(f"the items are not JSON ({exc})") from exc
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise UndecodableBody("the items are not a JSON list of objects")
    return items


def _is_hashable(key: Hashable) -> bool:
    """Whether an identity is of the types that it should have. What does not fit them is read as it is."""
    try:
        hash(key)
    except TypeError:
        return False
    return True
