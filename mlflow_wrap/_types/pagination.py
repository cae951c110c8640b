"""Ends the walk over a server's pages or folders that would never end by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlflow_wrap.errors import PaginationError

if TYPE_CHECKING:
    from mlflow_wrap._types.page import Page

MAX_DEPTH = 100
"""Levels of folders below the one where a listing starts."""
MAX_EMPTY_FOLDERS = 10_000
"""Folders without a file that may follow each other."""


class PageProgress:
    """Checks that each page of a search is a step towards its end.

    Args:
        max_empty_pages: How many pages without an item may follow each other; `None` for any number. A server that
            filters after paging sends some.
    """

    def __init__(self, max_empty_pages: int | None) -> None:
        self._max_empty_pages = max_empty_pages
        self._tokens: set[str] = set()
        self._items: list[Any] = []
        self._empty_pages = 0

    def check(self, page: Page[Any]) -> None:
        """Check a page that is not yet passed on.

        Args:
            page: The page.

        Raises:
            PaginationError: If its items are those of the page before, or there were too many empty pages.
        """
        if page.items:
            if page.items == self._items:
                raise PaginationError("the server sent the same page twice in a row")
            self._items = page.items
            self._empty_pages = 0
            return
        self._empty_pages += page.next_page_token is not None
        if self._max_empty_pages is not None and self._empty_pages > self._max_empty_pages:
            raise PaginationError(
                f"the server sent {self._empty_pages} empty pages in a row, each with a token; allow "
                "more with limits=Limits(max_empty_pages=…)"
            )

    def advance(self, page: Page[Any]) -> str | None:
        """Return the token of the next page; `None` after the last one.

        Args:
            page: The page that was passed on.

        Raises:
            PaginationError: If the token led to an earlier page.
        """
        token = page.next_page_token
        if token is not None:
            if token in self._tokens:
                raise PaginationError(f"the server sent the page token {_shorten(token)} a second time")
            self._tokens.add(token)
        return token


class FolderProgress:
    """Collects the folders below one, each once.

    Args:
        start: The folder where the listing starts; `None` for the top.
    """

    def __init__(self, start: str | None) -> None:
        self._to_list: list[tuple[str | None, int]] = [(start, 0)]
        self._seen = {start}
        self._current: str | None = start
        self._depth = 0
        self._empty_folders = 0

    def next_folder(self) -> str | None:
        """Return the next folder to list; `None` is the top. Call it while `has_more`.

        Raises:
            PaginationError: If there were too many folders without a file.
        """
        self._empty_folders += 1
        if self._empty_folders > MAX_EMPTY_FOLDERS:
            raise PaginationError(f"the server listed {MAX_EMPTY_FOLDERS} folders in a row without a file")
        self._current, self._depth = self._to_list.pop()
        return self._current

    @property
    def has_more(self) -> bool:
        """Whether there is a folder to list."""
        return bool(self._to_list)

    def add_file(self) -> None:
        """Note that the current folder has a file."""
        self._empty_folders = 0

    def add_folder(self, path: str | None) -> None:
        """Add a folder that the current one lists.

        Args:
            path: Its path from the top; `None` if the server did not send it.

        Raises:
            PaginationError: If it is not in the current one, was listed before, or is too deep.
        """
        parent = f"{self._current}/" if self._current else ""
        if not path or not path.startswith(parent) or path == parent or path in self._seen:
            what = "a folder without a path" if not path else f"the folder {_shorten(path)}"
            where = f"in {_shorten(self._current)}" if self._current else "at the top"
            raise PaginationError(f"the server lists {what} {where}, where it cannot be or was before")
        self._seen.add(path)
        if self._depth >= MAX_DEPTH:
            raise PaginationError(f"the server lists more than {MAX_DEPTH} levels of folders: {_shorten(path)}")
        self._to_list.append((path, self._depth + 1))


def _shorten(text: str) -> str:
    return repr(text) if len(text) <= 200 else f"{text[:200]!r}… ({len(text)} characters)"
