"""A listing of folders ends, whatever the server lists."""

from collections.abc import Callable

import pytest

from mlflow_wrap import PaginationError
from mlflow_wrap._types.folders import MAX_DEPTH, MAX_EMPTY_FOLDERS, FolderProgress


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
