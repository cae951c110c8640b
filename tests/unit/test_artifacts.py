"""Which paths among artifacts are allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._artifacts import names
from mlflow_wrap.errors import ArtifactError, InvalidArgument


@pytest.mark.parametrize("path", ["a", "model/MLmodel", "a b/ü.txt", "...", ".hidden", "a..b", "a+b", "x&y=z", "a:b/c"])
def test_a_plain_path_is_taken(path: str) -> None:
    assert names.check_remote("path", path) == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "..",
        "../x",
        "a/../b",
        "a/./b",
        "/a",
        "a/",
        "a//b",
        "a\x07",
        "50%25.txt",
        "x" * 256,
        "a#b",
        "a\nb",
        "a\rb",
        "a\0",
        "a\tb",
        "a%2Fb",
        "%2e%2e/x",
        "a%20b",
        "a?",
        "a;",
    ],
)
def test_a_path_that_leads_elsewhere_or_changes_on_its_way_is_rejected(path: str) -> None:
    with pytest.raises(InvalidArgument, match="artifact_path must"):
        names.check_remote("artifact_path", path)


@given(st.text())
def test_what_is_accepted_stays_below_its_folder(path: str) -> None:
    try:
        checked = names.check_remote("path", path)
    except InvalidArgument:
        return
    assert checked == path
    assert all(step not in ("", ".", "..") for step in checked.split("/"))


def test_paths_are_joined_without_the_empty_ones() -> None:
    assert names.join("a", "", None, "b/c") == "a/b/c"
    assert names.join() == ""


@pytest.mark.parametrize("size", [-1, 1.5, "1", {}, []])
def test_a_listed_size_that_is_none_is_an_error(size: object) -> None:
    assert (names.check_listed_size("a", 5), names.check_listed_size("a", None)) == (5, 0)
    with pytest.raises(ArtifactError, match="as the size of 'a'"):
        names.check_listed_size("a", size)
