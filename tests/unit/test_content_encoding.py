"""Decompression: all that it should understand, in chunks of any size, and no more at a time than it should make."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap import InvalidArgument, Limits
from mlflow_wrap._http.content_encoding import ContentDecoder
from mlflow_wrap._http.limit_checks import LimitExceeded
from mlflow_wrap._http.limits import DEFAULT_LIMITS, UNLIMITED_BODY
from mlflow_wrap._http.transport_errors import NoResponse

TEXT = b"text " * 5000 + bytes(range(256))


def raw_deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush()


def in_members(body: bytes) -> bytes:
    return b"".join(gzip.compress(body[start : start + 7000]) for start in range(0, len(body), 7000))


def padded(body: bytes) -> bytes:
    return gzip.compress(body) + b"\0" * 10 + gzip.compress(b"not read")


CODINGS: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "identity": (b"identity", lambda body: body),
    "gzip": (b"gzip", gzip.compress),
    "GZIP": (b"GZIP", gzip.compress),
    "x-gzip": (b"x-gzip", gzip.compress),
    "gzip of several members": (b"gzip", in_members),
    "gzip with padding": (b"gzip", padded),
    "deflate": (b"deflate", zlib.compress),
    "deflate without a frame": (b"deflate", raw_deflate),
    "deflate, gzip": (b"deflate, gzip", lambda body: gzip.compress(zlib.compress(body))),
    "gzip, identity, deflate": (b"gzip,identity,,deflate", lambda body: zlib.compress(gzip.compress(body))),
}


def decode(coding: bytes, compressed: bytes, size: int = 1 << 16, limits: Limits = DEFAULT_LIMITS) -> bytes:
    decoder = ContentDecoder([(b"Content-Encoding", coding)], limits)
    chunks = []
    for start in range(0, len(compressed), size):
        for chunk in decoder.decode(compressed[start : start + size]):
            assert len(chunk) <= 1 << 16
            chunks.append(chunk)
    decoder.finish()
    return b"".join(chunks)


@pytest.mark.parametrize("size", [1, 2, 3, 10, 1 << 16])
@pytest.mark.parametrize("name", CODINGS)
def test_a_body_is_what_it_was(name: str, size: int) -> None:
    coding, compress = CODINGS[name]
    assert decode(coding, compress(TEXT), size) == TEXT


@given(body=st.binary(max_size=300), name=st.sampled_from(list(CODINGS)), size=st.integers(1, 50))
def test_any_body_is_what_it_was(body: bytes, name: str, size: int) -> None:
    coding, compress = CODINGS[name]
    assert decode(coding, compress(body), size) == body


def test_several_headers_are_one_list() -> None:
    decoder = ContentDecoder(
        [(b"content-encoding", b"deflate"), (b"X", b"y"), (b"CONTENT-ENCODING", b"gzip")], DEFAULT_LIMITS
    )
    assert b"".join(decoder.decode(gzip.compress(zlib.compress(TEXT)))) == TEXT


@pytest.mark.parametrize(
    "name", ["gzip", "gzip of several members", "deflate", "deflate without a frame", "deflate, gzip"]
)
@pytest.mark.parametrize("cut", [1, 5, 50])
def test_a_body_that_ends_too_early_is_an_error(name: str, cut: int) -> None:
    coding, compress = CODINGS[name]
    with pytest.raises(NoResponse, match="ends too early"):
        decode(coding, compress(TEXT)[:-cut])


@pytest.mark.parametrize("body", [b"no gzip", b"\x1f\x8b\x08no gzip at all", b"\x78\x9cno zlib", b"\xff" * 50])
@pytest.mark.parametrize("coding", [b"gzip", b"deflate", b"gzip, gzip"])
def test_a_body_that_is_something_else_is_an_error(coding: bytes, body: bytes) -> None:
    with pytest.raises(NoResponse, match="the body cannot be decompressed: "):
        decode(coding, body)


@pytest.mark.parametrize("coding", [b"br", b"zstd", b"compress", b"gzip, br", b"\xe9"])
def test_what_was_not_requested_is_not_understood(coding: bytes) -> None:
    with pytest.raises(NoResponse, match="only gzip and deflate are supported"):
        decode(coding, b"")


def test_nothing_is_decompressed_three_times() -> None:
    with pytest.raises(NoResponse, match="compressed 3 times, and 2 are the limit"):
        decode(b"gzip, gzip, gzip", b"")


def test_an_empty_body_needs_no_frame() -> None:
    assert decode(b"gzip", b"") == b""


ZEROS = bytes(17 * 2**20)


@pytest.mark.parametrize("name", ["gzip", "deflate", "deflate without a frame", "deflate, gzip"])
def test_a_bomb_is_stopped_on_the_way(name: str) -> None:
    coding, compress = CODINGS[name]
    compressed = compress(ZEROS)
    assert len(compressed) < 20_000
    decoder = ContentDecoder([(b"Content-Encoding", coding)], DEFAULT_LIMITS)
    sizes = map(len, decoder.decode(compressed))
    seen: list[int] = []
    with pytest.raises(LimitExceeded, match=rf"ratio is 200, but {len(compressed)} bytes of it decompress"):
        seen.extend(sizes)
    assert sum(seen) <= 16 * 2**20


def test_a_layer_that_grows_and_shrinks_again_is_stopped_too() -> None:
    # The outer layer grows to many members of gzip, each of which is empty.
    compressed = gzip.compress(gzip.compress(b"") * 900_000)
    assert decode(b"gzip, gzip", gzip.compress(gzip.compress(b"") * 1000)) == b""
    with pytest.raises(LimitExceeded, match="max_decompression_ratio"):
        decode(b"gzip, gzip", compressed)


@pytest.mark.parametrize(
    ("limits", "stopped"),
    [
        (Limits(max_decompression_ratio=2000), False),
        (Limits(max_decompression_ratio=None), False),
        (UNLIMITED_BODY, False),
        (Limits(max_decompression_ratio=500), True),
        (Limits(max_decompression_ratio=None, max_response_size=len(ZEROS)), False),
        (Limits(max_decompression_ratio=None, max_response_size=len(ZEROS) - 1), True),
    ],
)
def test_limits_can_be_chosen(limits: Limits, stopped: bool) -> None:
    compressed = gzip.compress(ZEROS)
    if stopped:
        with pytest.raises(LimitExceeded):
            decode(b"gzip", compressed, limits=limits)
    else:
        assert decode(b"gzip", compressed, limits=limits) == ZEROS


@pytest.mark.parametrize("name", ["max_response_size", "max_decompression_ratio", "max_header_size"])
@pytest.mark.parametrize("value", [0, -1, 1.5, "1", True, float("inf")])
def test_a_limit_is_a_positive_integer(name: str, value: object) -> None:
    with pytest.raises(InvalidArgument, match=f"{name} must be an int above 0, or None for no limit, but it is "):
        Limits(**{name: value})


def test_a_limit_may_be_an_integer_of_numpy() -> None:
    numpy = pytest.importorskip("numpy")
    limits = Limits(max_response_size=numpy.int64(5))
    assert limits == Limits(max_response_size=5)
    assert type(limits.max_response_size) is int
