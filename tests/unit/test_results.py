"""Responses that are read by hand, because the server returns a bare string."""

import pytest
from mlflow_rest import UndecodableBody

from mlflow_wrap._types.results import read_version


@pytest.mark.parametrize(
    ("content", "release"),
    [(b"3.17.2", "3.17.2"), (b"2.0", "2.0"), (b" 3.0.0.dev0\n", "3.0.0.dev0"), (b"3.1.0rc1", "3.1.0rc1")],
)
def test_a_release_is_read(content: bytes, release: str) -> None:
    assert read_version(content) == release


@pytest.mark.parametrize("content", [b"", b"<html>3.1</html>", b"OK", b"3", b"3.1.0 and more", b"\xff"])
def test_anything_else_is_not_taken_for_a_release(content: bytes) -> None:
    with pytest.raises(UndecodableBody):
        read_version(content)
