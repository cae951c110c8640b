"""Ends the walk over a server's folders that would never end by itself."""

from __future__ import annotations

from mlflow_wrap.errors import PaginationError

MAX_DEPTH = 100
"""Levels of folders below the one where a listing starts."""
MAX_EMPTY_FOLDERS = 10_000
"""Folders without a file that may follow each other."""


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
            folder = "a folder without a path" if not path else f"the folder {_shorten(path)}"
            where = f"in {_shorten(self._current)}" if self._current else "at the top"
            raise PaginationError(f"the server lists {folder} {where}, where it cannot be or was before")
        self._seen.add(path)
        if self._depth >= MAX_DEPTH:
            raise PaginationError(f"the server lists more than {MAX_DEPTH} levels of folders: {_shorten(path)}")
        self._to_list.append((path, self._depth + 1))


def _shorten(path: str) -> str:
    return repr(path) if len(path) <= 200 else f"{path[:200]!r}… ({len(path)} characters)"
