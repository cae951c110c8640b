"""Requests on the wire: nothing can be smuggled into one, and what is kept is what would be written anew."""

from __future__ import annotations

import h11
import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.request_encoder import RequestEncoder

HEADERS = [(b"Host", b"example.org"), (b"Accept", b"*/*"), (b"X-Team", b"a b\tc")]


def parse(raw: bytes) -> tuple[bytes, bytes, list[tuple[bytes, bytes]]]:
    """What a server reads, and that it reads one request."""
    server = h11.Connection(h11.SERVER)
    server.receive_data(raw)
    request = server.next_event()
    assert isinstance(request, h11.Request)
    assert isinstance(server.next_event(), h11.EndOfMessage)
    assert server.trailing_data == (b"", False)
    return request.method, request.target, request.headers.raw_items()


def test_a_request_is_written_as_h11_writes_it() -> None:
    expected = h11.Connection(h11.CLIENT).send(h11.Request(method="GET", target="/a?b=%20c", headers=HEADERS))
    assert RequestEncoder().encode("GET", "/a?b=%20c", HEADERS, 0) == expected


def test_what_is_kept_is_what_would_be_written_anew() -> None:
    encoder = RequestEncoder()
    for length in [*range(1, 150), *range(1, 150)]:
        headers = [*HEADERS, (b"Content-Length", b"%d" % length)]
        written = encoder.encode("POST", f"/{length}", headers, length)
        assert b"\r\nContent-Length: %d\r\n" % length in written
        assert written == RequestEncoder().encode("POST", f"/{length}", headers, length)


@pytest.mark.parametrize("announced", [[], [(b"Content-Length", b"4")], [(b"Content-Length", b"6")]])
def test_a_body_has_the_length_that_is_announced(announced: list[tuple[bytes, bytes]]) -> None:
    with pytest.raises(httpcore.LocalProtocolError, match="but the body has 5"):
        RequestEncoder().encode("POST", "/", [*HEADERS, *announced], 5)


def test_a_whole_body_is_not_chunked() -> None:
    with pytest.raises(httpcore.LocalProtocolError, match="not sent in chunks"):
        RequestEncoder().encode("POST", "/", [*HEADERS, (b"Transfer-Encoding", b"chunked")], 5)


@pytest.mark.parametrize("character", [chr(code) for code in (*range(0x21), *range(0x7F, 0xA1))] + ["€", "\ud800"])
@pytest.mark.parametrize("template", ["/a{}b", "{}", "{}/a", "/a{}", "/a HTTP/1.1{}X: y"])
def test_nothing_is_smuggled_in_by_a_target(character: str, template: str) -> None:
    with pytest.raises(httpcore.LocalProtocolError, match="not a method and a target"):
        RequestEncoder().encode("GET", template.format(character), HEADERS, 0)


@pytest.mark.parametrize("method", ["", "GE T", "GET ", "GET\r\n", "GET\n", "G:T", "GÉT", "GET /a HTTP/1.1\r\nX:"])
def test_nothing_is_smuggled_in_by_a_method(method: str) -> None:
    with pytest.raises(httpcore.LocalProtocolError, match="not a method and a target"):
        RequestEncoder().encode(method, "/", HEADERS, 0)


BAD_VALUES = [
    b"s3cret\r\nX: y",
    b"s3cret\nX: y",
    b"s3cret\r",
    b"s3cret\n",
    b"s3cret\0",
    b" s3cret",
    b"s3cret ",
    b"a\x0b",
]
BAD_NAMES = [b"", b"X Y", b"X:", b"X\r\nY", b"X\n", b"X\0", b"\xe9", b" X", b"X "]


@pytest.mark.parametrize(
    "header", [*((b"X", value) for value in BAD_VALUES), *((name, b"s3cret") for name in BAD_NAMES)]
)
def test_nothing_is_smuggled_in_by_a_header_and_its_value_is_not_shown(header: tuple[bytes, bytes]) -> None:
    encoder = RequestEncoder()
    for _ in range(2):  # a bad set of headers is not kept
        with pytest.raises(httpcore.LocalProtocolError, match="not valid HTTP") as caught:
            encoder.encode("GET", "/", [*HEADERS, header], 0)
        assert caught.value.__cause__ is None
        assert "s3cret" not in str(caught.value)


@given(
    method=st.text(st.characters(codec="latin-1"), max_size=8) | st.sampled_from(["GET", "POST"]),
    target=st.text(st.characters(codec="latin-1"), max_size=20) | st.just("/"),
    name=st.binary(max_size=6) | st.just(b"X"),
    value=st.binary(max_size=12),
)
def test_a_server_reads_what_was_written_or_nothing_is(method: str, target: str, name: bytes, value: bytes) -> None:
    headers = [(b"Host", b"example.org"), (name, value)]
    try:
        written = RequestEncoder().encode(method, target, headers, 0)
    except httpcore.LocalProtocolError:
        return
    assert parse(written) == (method.encode(), target.encode(), headers)
