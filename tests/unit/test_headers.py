"""The headers of a response."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.response_headers import Headers, is_encoded

PAIRS = [(b"Content-Type", b"text/html"), (b"Vary", b"Origin"), (b"vary", b"Cookie")]


def test_names_are_found_whatever_their_case() -> None:
    headers = Headers(PAIRS)
    assert headers["content-type"] == headers["CONTENT-TYPE"] == headers.get("Content-Type") == "text/html"
    assert "Content-Length" not in headers
    with pytest.raises(KeyError):
        headers["content-length"]


def test_headers_of_one_name_are_joined() -> None:
    assert dict(Headers(PAIRS)) == {"content-type": "text/html", "vary": "Origin, Cookie"}
    assert len(Headers(PAIRS)) == 2


@given(st.lists(st.tuples(st.binary(min_size=1), st.binary())))
def test_no_bytes_of_a_server_are_too_strange(pairs: list[tuple[bytes, bytes]]) -> None:
    headers = Headers(pairs)
    assert len(headers) == len({name.decode("latin-1").lower() for name, _ in pairs}) == len(list(headers))
    assert repr(headers).startswith("Headers([")


def test_a_compressed_response_is_recognized() -> None:
    assert is_encoded([(b"content-ENCODING", b"gzip")])
    assert not is_encoded([(b"content-type", b"gzip")])
