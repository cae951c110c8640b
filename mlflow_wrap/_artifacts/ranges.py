"""Which bytes of which version of a file a response contains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

PART = 8 << 20
"""Bytes that are requested at a time of a large file."""
_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+)")


@frozen
class Span:
    """The part of a file that a response contains."""

    start: int
    """Of the first byte."""
    total: int | None
    """The size of the whole file, if the response says so."""
    etag: str | None
    """The version, if it can be requested again."""


def read_span(status: int, headers: Mapping[str, str]) -> Span | None:
    """Read what a response contains; `None` if it is none that a server of files sends."""
    etag = headers.get("etag")
    # A weak one stands for several versions of the bytes.
    etag = None if etag is None or etag.startswith("W/") else etag
    is_encoded = headers.get("content-encoding", "identity") != "identity"
    if status == 200:
        if headers.get("content-type", "").startswith("text/html") and "content-disposition" not in headers:
            return None  # a page for people, such as that of a login
        length = headers.get("content-length", "")
        return Span(0, int(length) if length.isdecimal() and not is_encoded else None, None if is_encoded else etag)
    match = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    if match is None or is_encoded:
        return None
    if status == 206 and match[1] is not None and int(match[1]) <= int(match[2]) < int(match[3]):
        return Span(int(match[1]), int(match[3]), etag)
    if status == 416 and match[1] is None:
        return Span(0, int(match[3]), etag)
    return None


def request_range(start: int, end: int | None, etag: str | None) -> dict[str, str]:
    """Return the headers that request a part of a file, of one version if that is known.

    Args:
        start: The first byte.
        end: The byte after the last one; `None` for all that follow.
        etag: The version. If the file has another one, it comes as a whole.
    """
    headers = {"Range": f"bytes={start}-{'' if end is None else end - 1}"}
    return headers if etag is None else {**headers, "If-Range": etag}


def split(start: int, total: int) -> Iterator[tuple[int, int]]:
    """Split the bytes from `start` on into parts of `PART`."""
    for first in range(start, total, PART):
        yield first, min(first + PART, total)
