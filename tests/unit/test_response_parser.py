"""Both parsers of responses: what they accept, what they reject, and that they agree."""

from __future__ import annotations

import importlib
import itertools
import re
import sys
import types
from collections.abc import Sequence
from typing import Any

import httpcore
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlflow_wrap._http import response_parser
from mlflow_wrap._http.h11_parser import H11ResponseParser
from mlflow_wrap._http.httptools_parser import HttptoolsResponseParser
from mlflow_wrap._http.limits import MAX_HEADER_SIZE
from mlflow_wrap._http.transport_errors import LimitExceeded
from tests.rig.hostile_responses import (
    BODY,
    CHUNKED,
    CLOSED,
    HEADERS,
    OK,
    REJECTED,
    RESPONSES,
    SIZED,
    WHOLE,
    Accepted,
    Expected,
    chunked,
    sized,
)
from tests.rig.parsers import PARSERS

Parser = type[H11ResponseParser]

# Where the parsers differ: in what surrounds chunks, where nothing can be parsed anew. docs/dependencies.md lists them.
STRICTER: dict[str, Expected] = {
    # httptools does not report where these end, so what follows them would not be noticed.
    "an extension of the last chunk": CLOSED,
    "a trailer": CLOSED,
    # A trailer must not change the framing.
    "a trailer with a length": REJECTED,
    # Allowed by RFC 9112, and h11 does not know it.
    "a space before an extension": OK,
}
DECORATED_CHUNKS = re.compile(rb"[0-9A-Fa-f][ \t]*;|[0-9A-Fa-f][ \t]+\r\n|(\A|\n)0+\r\n(?!\r\n)")
"""An extension, white space after a size, or a trailer."""

both = pytest.mark.parametrize("parser", PARSERS.values(), ids=PARSERS)
every_response = pytest.mark.parametrize("name", RESPONSES)


def parse(parser: Parser, chunks: Sequence[bytes], method: str = "GET", limit: int = MAX_HEADER_SIZE) -> Expected:
    """What a parser makes of a response that arrives in chunks, before the connection is closed."""
    return outcome(parser, chunks, method, limit)[0]


def outcome(
    parser: Parser, chunks: Sequence[bytes], method: str = "GET", limit: int = MAX_HEADER_SIZE
) -> tuple[Expected, Any]:
    """The same, with the headers."""
    parsed = parser(method, limit)
    body = b""
    left = [chunk for chunk in chunks if chunk]
    try:
        while not parsed.complete:
            body += b"".join(parsed.receive(left.pop(0) if left else b""))
    except httpcore.RemoteProtocolError:
        return REJECTED, None
    # What has not been read is seen when the connection is to be used again.
    return Accepted(body, parsed.reusable and not left, parsed.status), [*parsed.headers]


def expected_of(parser: Parser, name: str) -> Expected:
    expected = RESPONSES[name][1]
    return STRICTER.get(name, expected) if parser is HttptoolsResponseParser else expected


def cut(raw: bytes, size: int) -> list[bytes]:
    return [raw[index : index + size] for index in range(0, len(raw), size)]


def after_headers(raw: bytes, size: int) -> list[bytes]:
    """The headers whole, and the rest in chunks."""
    start = raw.find(b"\r\n\r\n") + 4
    return [raw[:start], *cut(raw[start:], size)]


# ---- one response after the other


@both
@every_response
def test_a_response_is_what_it_says(parser: Parser, name: str) -> None:
    assert parse(parser, [RESPONSES[name][0]]) == expected_of(parser, name)


@both
@every_response
def test_it_is_the_same_byte_by_byte(parser: Parser, name: str) -> None:
    raw, expected = RESPONSES[name]
    # Then h11 parses it in any case.
    assert parse(parser, cut(raw, 1 if len(raw) < 20_000 else 997)) == expected


@both
@every_response
@pytest.mark.parametrize("size", [1, 3, 10])
def test_it_is_the_same_if_the_body_comes_later(parser: Parser, name: str, size: int) -> None:
    assert parse(parser, after_headers(RESPONSES[name][0], size)) == expected_of(parser, name)


@every_response
def test_httpx_thinks_the_same(name: str) -> None:
    raw, expected = RESPONSES[name]
    with httpcore.ConnectionPool(network_backend=httpcore.MockBackend([raw])) as pool:
        try:
            response = pool.request("GET", "http://example.org/")
        except httpcore.RemoteProtocolError:
            assert expected == REJECTED
            return
    if response.status == 101:
        # It hands the connection over, which we never request.
        assert expected == REJECTED
        return
    assert isinstance(expected, Accepted)
    assert (response.status, response.content) == (expected.status, expected.body)


# ---- what is nearly right, in chunks of any size

FRAGMENTS = [
    *(b"\r", b"\n", b"\r\n", b"\r\n\r\n", b" ", b"\t", b"\0", b"\x0b", b"\x0c", b"\x01", b"\x7f", b"\x80"),
    *(b":", b",", b";", b"0", b"1", b"8", b"a", b'"', b"=", b"\\", b"0\r\n", b"0\r\n\r\n"),
    *(b"Content-Length: 8\r\n", b"Transfer-Encoding: chunked\r\n", b"Connection: close\r\n", b"HTTP/1.1 200 OK\r\n"),
]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(["insert", "replace", "delete", "copy"]),
        st.integers(0, 400),
        st.sampled_from(FRAGMENTS) | st.binary(min_size=1, max_size=3),
    ),
    min_size=0,
    max_size=4,
)
SHORT = [raw for raw, _ in RESPONSES.values() if len(raw) < 1000]


def mutate(raw: bytes, edits: Sequence[tuple[str, int, bytes]]) -> bytes:
    data = bytearray(raw)
    for edit, position, value in edits:
        index = position % (len(data) + 1)
        if edit == "insert":
            data[index:index] = value
        elif edit == "replace":
            data[index : index + len(value)] = value
        elif edit == "delete":
            del data[index : index + len(value)]
        else:
            data[index:index] = data[: position % 97]
    return bytes(data)


@settings(max_examples=1000, deadline=None)
@given(
    raw=st.sampled_from(SHORT),
    edits=EDITS,
    whole_headers=st.booleans(),
    sizes=st.lists(st.integers(1, 60), min_size=1, max_size=8),
)
def test_both_parsers_agree(
    raw: bytes, edits: list[tuple[str, int, bytes]], whole_headers: bool, sizes: list[int]
) -> None:
    raw = mutate(raw, edits)
    start = raw.find(b"\r\n\r\n") + 4 if whole_headers else 0
    chunks, position = [raw[:start]], start
    for size in itertools.cycle(sizes):
        if position >= len(raw):
            break
        chunks.append(raw[position : position + size])
        position += size
    assert_agreement(raw, outcome(H11ResponseParser, chunks), outcome(HttptoolsResponseParser, chunks))


def assert_agreement(raw: bytes, by_h11: tuple[Expected, Any], by_httptools: tuple[Expected, Any]) -> None:
    """They make the same of a response, but for what surrounds chunks; see docs/dependencies.md."""
    if by_h11 == by_httptools:
        return
    body = raw[raw.find(b"\r\n\r\n") + 4 :]
    assert DECORATED_CHUNKS.search(body)
    if by_h11[0] == REJECTED:
        assert re.search(rb"[0-9A-Fa-f][ \t]+;", body)
    elif by_httptools[0] != REJECTED:
        assert isinstance(by_h11[0], Accepted)
        assert by_httptools == (by_h11[0]._replace(reusable=False), by_h11[1])


# ---- requests other than GET


@both
@pytest.mark.parametrize("headers", [SIZED, CHUNKED, HEADERS, HEADERS + b"Content-Length: 0\r\n"])
def test_the_response_to_head_has_no_body(parser: Parser, headers: bytes) -> None:
    assert parse(parser, [headers + b"\r\n"], "HEAD") == Accepted(b"", reusable=True)
    assert parse(parser, [headers + b"\r\n" + BODY], "HEAD") == Accepted(b"", reusable=False)


@both
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE", "PUT"])
def test_every_other_method_has_a_body(parser: Parser, method: str) -> None:
    assert parse(parser, [WHOLE], method) == OK


# ---- limits

HEADER_SIZE = len(SIZED) + 2


@both
@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_headers_up_to_the_limit_are_accepted_and_not_one_byte_more(parser: Parser, size: int) -> None:
    assert parse(parser, cut(WHOLE, size), limit=HEADER_SIZE) == OK
    with pytest.raises(LimitExceeded, match=f"limits.max_header_size is {HEADER_SIZE - 1}, but"):
        parse(parser, cut(WHOLE, size), limit=HEADER_SIZE - 1)


def receive_often(parsed: H11ResponseParser, chunk: bytes, count: int) -> None:
    for _ in range(count):
        parsed.receive(chunk)


@both
def test_endless_headers_are_not_kept(parser: Parser) -> None:
    parsed = parser("GET", 1000)
    with pytest.raises(LimitExceeded):
        receive_often(parsed, b"X" * 100, 12)


@both
def test_endless_interim_responses_are_not_read(parser: Parser) -> None:
    parsed = parser("GET", 1000)
    with pytest.raises(LimitExceeded):
        receive_often(parsed, b"HTTP/1.1 102 Processing\r\n\r\n", 50)


@both
@pytest.mark.parametrize("chunk", [b"X-A: b\r\n", b"X" * 9], ids=["trailers", "a trailer"])
def test_endless_trailers_are_not_read(parser: Parser, chunk: bytes) -> None:
    parsed = parser("GET", 1000)
    assert parsed.receive(chunked(b"8\r\n" + BODY + b"\r\n0\r\n")) == [BODY]
    with pytest.raises(LimitExceeded):
        receive_often(parsed, chunk, 200)


@both
def test_an_endless_extension_of_a_chunk_is_not_read(parser: Parser) -> None:
    parsed = parser("GET", 1000)
    parsed.receive(chunked(b"8;a="))
    with pytest.raises(LimitExceeded):
        receive_often(parsed, b"b" * 9, 200)


@both
def test_there_need_not_be_a_limit(parser: Parser) -> None:
    parsed = parser("GET", None)
    assert parsed.receive(sized(b"X-A: " + b"b" * 1_000_000 + b"\r\n")) == [BODY]


@both
def test_a_closed_connection_is_no_response(parser: Parser) -> None:
    with pytest.raises(httpcore.RemoteProtocolError, match="closed the connection without a response"):
        parser("GET", None).receive(b"")


# ---- the choice


def test_httptools_is_used_where_it_is_installed() -> None:
    assert response_parser.ResponseParser is HttptoolsResponseParser


@pytest.mark.parametrize("installed", [None, types.SimpleNamespace(HttpResponseParser=object)], ids=["none", "too old"])
def test_h11_is_used_where_it_is_not(installed: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httptools", installed)
    monkeypatch.delitem(sys.modules, "mlflow_wrap._http.httptools_parser")
    try:
        assert importlib.reload(response_parser).ResponseParser is H11ResponseParser
    finally:
        monkeypatch.undo()
        importlib.reload(response_parser)
