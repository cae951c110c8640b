"""Encodes the request line and the headers of requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import h11
import httpcore

if TYPE_CHECKING:
    from mlflow_wrap._http.response_headers import RawHeaders

# What h11 allows, and nothing that could end the line.
_METHOD_AND_TARGET = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+ [!-~]+")
_MAX_ENTRIES = 64


class RequestEncoder:
    """Encodes the requests of one connection.

    Most requests have the same headers as one before, so h11 validates and writes each set of headers once; what it
    wrote is kept, and only the request line is new.
    """

    __slots__ = ("_encoded",)

    def __init__(self) -> None:
        self._encoded: dict[tuple[tuple[bytes, bytes], ...], tuple[bytes, int]] = {}

    def encode(self, method: str, target: str, headers: RawHeaders, length: int) -> bytes:
        """Encode everything of a request before its body.

        Args:
            method: The HTTP method.
            target: Path and query, percent-encoded; a whole URL for a proxy.
            headers: All headers.
            length: Bytes of the body.

        Raises:
            httpcore.LocalProtocolError: If it would not be HTTP, or the headers announce another length.
        """
        key = tuple(headers)
        encoded = self._encoded.get(key)
        if encoded is None:
            encoded = _encode_headers(headers)
            # Sets of headers differ by the length of the body, so there are many in time.
            if len(self._encoded) >= _MAX_ENTRIES:
                self._encoded.clear()
            self._encoded[key] = encoded
        block, announced = encoded
        if announced != length:
            raise httpcore.LocalProtocolError(f"the headers announce {announced} bytes, but the body has {length}")
        line = f"{method} {target}"
        if not _METHOD_AND_TARGET.fullmatch(line):
            raise httpcore.LocalProtocolError(f"{line!r} is not a method and a target of HTTP")
        return b"%b HTTP/1.1\r\n%b" % (line.encode("ascii"), block)


def _encode_headers(headers: RawHeaders) -> tuple[bytes, int]:
    """Encode headers, and read the length of the body from them."""
    try:
        request = h11.Request(method="POST", target="/", headers=list(headers))
        encoded = h11.Connection(h11.CLIENT).send(request) or b""
    except h11.LocalProtocolError:
        # Without h11's error, which quotes values: they may be credentials.
        raise httpcore.LocalProtocolError("a header of the request is not valid HTTP") from None
    names = dict(request.headers)
    if b"transfer-encoding" in names:
        raise httpcore.LocalProtocolError("a body of known length is not sent in chunks")
    return encoded.partition(b"\r\n")[2], int(names.get(b"content-length", b"0"))
