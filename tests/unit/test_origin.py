"""Addresses, as connections need them."""

from __future__ import annotations

import pytest

from mlflow_wrap._http.origin import Origin, parse_origin, split


@pytest.mark.parametrize(
    ("url", "origin", "parts"),
    [
        ("http://127.0.0.1:5000", (b"http", b"127.0.0.1", 5000), ("http://127.0.0.1:5000", "")),
        ("https://example.org", (b"https", b"example.org", 443), ("https://example.org", "")),
        ("http://example.org/", (b"http", b"example.org", 80), ("http://example.org", "")),
        ("http://[::1]:5000/a/b%20c/", (b"http", b"::1", 5000), ("http://[::1]:5000", "/a/b%20c")),
    ],
)
def test_a_url_is_taken_apart(url: str, origin: Origin, parts: tuple[str, str]) -> None:
    assert parse_origin(url) == origin
    assert split(url) == parts
