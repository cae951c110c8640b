"""Decompression of response bodies, which never produces much more than was requested."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from mlflow_wrap._http.transport_errors import NoResponse

if TYPE_CHECKING:
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.response_headers import RawHeaders

_CHUNK = 1 << 16
_GZIP = zlib.MAX_WBITS | 16
_GZIP_MAGIC = b"\x1f\x8b"
# More than one is a misconfigured proxy, and each multiplies what a byte can grow to.
_MAX_ENCODINGS = 2


class ContentDecoder:
    """Decompresses the body of one response, chunk by chunk.

    Args:
        headers: The headers of the response.
        limits: What it may decompress to.

    Raises:
        NoResponse: If it is compressed in another way than was requested.
    """

    def __init__(self, headers: RawHeaders, limits: Limits) -> None:
        self._limits = limits
        self._received = 0
        encodings = _encodings(headers)
        # The one named last was applied last.
        self._layers = [_layer(encoding) for encoding in reversed(encodings)]
        self._sizes = [0] * len(self._layers)

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes of the body.

        Args:
            data: The bytes as received.

        Yields:
            Chunks of at most 64 KiB.

        Raises:
            NoResponse: If they are not what the headers say.
            LimitExceeded: If they grow too much.
        """
        self._received += len(data)
        return self._decode(data, 0)

    def finish(self) -> None:
        """Check that the body has come to its end.

        Raises:
            NoResponse: If it has not.
        """
        if self._received and not all(layer.complete for layer in self._layers):
            raise _broken("it ends too early")

    def _decode(self, data: bytes, depth: int) -> Iterator[bytes]:
        if depth == len(self._layers):
            yield data
            return
        for chunk in self._layers[depth].decompress(data):
            self._sizes[depth] += len(chunk)
            self._limits.check_decompression(self._received, self._sizes[depth])
            yield from self._decode(chunk, depth + 1)


class _Layer(Protocol):
    @property
    def complete(self) -> bool: ...

    def decompress(self, data: bytes) -> Iterator[bytes]: ...


class _Gzip:
    """Decompresses gzip, of one member or several."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(_GZIP)
        self._kept = b""
        self._padded = False

    @property
    def complete(self) -> bool:
        return self._zlib.eof

    def decompress(self, data: bytes) -> Iterator[bytes]:
        data, self._kept = self._kept + data, b""
        while data and not self._padded:
            if self._zlib.eof:
                if data == _GZIP_MAGIC[:1]:
                    # The next byte decides.
                    self._kept = data
                    return
                if not data.startswith(_GZIP_MAGIC):
                    # What follows a member, and is not another one, is padding.
                    self._padded = True
                    return
                self._zlib = zlib.decompressobj(_GZIP)
            yield from _inflate(self._zlib, data)
            data = self._zlib.unused_data


class _Deflate:
    """Decompresses deflate: with the frame of zlib, as HTTP wants it, or without, as some servers send it."""

    def __init__(self) -> None:
        self._start = b""
        self._zlib: zlib._Decompress | None = None

    @property
    def complete(self) -> bool:
        return self._zlib is not None and self._zlib.eof

    def decompress(self, data: bytes) -> Iterator[bytes]:
        if self._zlib is None:
            self._start += data
            if len(self._start) < 2:
                return
            data = self._start
            framed = data[0] & 0x0F == zlib.DEFLATED and (data[0] << 8 | data[1]) % 31 == 0
            self._zlib = zlib.decompressobj(zlib.MAX_WBITS if framed else -zlib.MAX_WBITS)
        if not self._zlib.eof:
            yield from _inflate(self._zlib, data)


def _inflate(decompressor: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    while data or not decompressor.eof:
        try:
            chunk = decompressor.decompress(data, _CHUNK)
        except zlib.error as exc:
            raise _broken(str(exc)) from exc
        if chunk:
            yield chunk
        data = decompressor.unconsumed_tail
        # Less than was requested, and all read: it wants more.
        if not data and len(chunk) < _CHUNK:
            return


def _encodings(headers: RawHeaders) -> list[bytes]:
    values = b",".join(value for name, value in headers if name.lower() == b"content-encoding")
    encodings = [
        encoding for item in values.split(b",") if (encoding := item.strip().lower()) not in (b"", b"identity")
    ]
    if len(encodings) > _MAX_ENCODINGS:
        raise _broken(f"it is compressed {len(encodings)} times, and {_MAX_ENCODINGS} are the limit")
    return encodings


def _layer(encoding: bytes) -> _Layer:
    if encoding in (b"gzip", b"x-gzip"):
        return _Gzip()
    if encoding == b"deflate":
        return _Deflate()
    raise _broken(f"Content-Encoding is {encoding.decode('latin-1')!r}, but only gzip and deflate are supported")


def _broken(reason: str) -> NoResponse:
    return NoResponse("broken", unsent=False, detail=f"the body cannot be decompressed: {reason}")
