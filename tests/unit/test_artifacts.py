"""Where artifacts are, and which paths among them are allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._validation import artifact_paths
from mlflow_wrap.errors import InvalidArgument

BASE = "http://host:5000"


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("mlflow-artifacts:/1/abc/artifacts", "1/abc/artifacts"),
        ("mlflow-artifacts:/", ""),
        ("mlflow-artifacts:///1/abc", "1/abc"),
        ("mlflow-artifacts://host:5000/1/abc/", "1/abc"),
    ],
)
def test_the_path_below_the_proxy_is_found(uri: str, path: str) -> None:
    assert artifact_paths.proxied(uri, BASE) == path
    assert artifact_paths.proxied(uri, "http://user:secret@host:5000/prefix") == path


@pytest.mark.parametrize("uri", ["s3://bucket/1", "/srv/mlruns/1", "file:///x", "", "mlflow-artifacts://other:5000/1"])
def test_a_store_that_the_server_does_not_serve_is_rejected(uri: str) -> None:
    with pytest.raises(InvalidArgument, match="--serve-artifacts"):
        artifact_paths.proxied(uri, BASE)


@pytest.mark.parametrize("path", ["a", "model/MLmodel", "a b/ü.txt", "...", ".hidden", "a..b", "a+b", "x&y=z", "a:b/c"])
def test_a_plain_path_is_taken(path: str) -> None:
    assert artifact_paths.relative("path", path) == path


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
        "a\\b",
        "..\\a",
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
        artifact_paths.relative("artifact_path", path)


@given(st.text())
def test_what_is_taken_stays_below_its_folder(path: str) -> None:
    try:
        occupied = artifact_paths.relative("path", path)
    except InvalidArgument:
        return
    assert occupied == path
    assert all(step not in ("", ".", "..") for step in occupied.split("/"))


def test_paths_are_joined_without_the_empty_ones() -> None:
    assert artifact_paths.joined("a", "", None, "b/c") == "a/b/c"
    assert artifact_paths.joined() == ""
