"""A folder is replaced whole or not at all."""

from pathlib import Path

import pytest

from generator.trees import differences, files, swap


def folder(path: Path, **files: str) -> Path:
    path.mkdir()
    for name, text in files.items():
        (path / name).write_text(text, "utf-8")
    return path


def test_swap_replaces_a_folder(tmp_path: Path) -> None:
    swap(folder(tmp_path / "new", a="1"), folder(tmp_path / "old", b="2"))
    assert files(tmp_path) == {"old/a": b"1"}


def test_swap_makes_a_folder_that_was_not_there(tmp_path: Path) -> None:
    swap(folder(tmp_path / "new", a="1"), tmp_path / "old")
    assert files(tmp_path) == {"old/a": b"1"}


def test_a_failed_swap_leaves_the_old_folder(tmp_path: Path) -> None:
    target = folder(tmp_path / "old", b="2")
    with pytest.raises(OSError, match="new"):
        swap(tmp_path / "new", target)
    assert files(tmp_path) == {"old/b": b"2"}


def test_differences_are_listed_by_file(tmp_path: Path) -> None:
    fresh, committed = folder(tmp_path / "fresh", a="1", b="2", d="4"), folder(tmp_path / "have", a="1", b="3", c="5")
    assert differences(fresh, committed, "x") == [
        "x/b: differs",
        "x/c: nothing generates this file",
        "x/d: missing",
    ]
