# Made by `make generate` from _http/_async/http11.py.
# Do not edit: change the async source. @generated
"""One connection to a server, or through a proxy, that speaks HTTP/1.1."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import h11
import httpcore

from mlflow_wrap._http import response_parser
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.origin import KEEPALIVE
from mlflow_wrap._http.request_encoder import RequestEncoder

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.network import DeadlineStream, RequestProgress
    from mlflow_wrap._http.h11_parser import H11ResponseParser
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.origin import Origin
    from mlflow_wrap._http.response_headers import RawHeaders

Content = bytes | Iterator[bytes] | None
"""A body, whole or in chunks."""
Timeouts = Mapping[str, float | None]
"""Timeouts, by httpcore's names."""

_READ_SIZE = 1 << 16


class Http11Connection:
    """A connection to a server, or through a tunnel to one.

    Args:
        stream: Reads and writes its bytes.
        progress: The request under way, for the stream.
        origin: The server.
        limits: How large headers and bodies of responses may be.
    """

    __slots__ = (
        "_chunks",
        "_encoder",
        "_idle_since",
        "_limits",
        "_parser",
        "_read_timeout",
        "_request_sent",
        "_stream",
        "idle",
        "origin",
        "progress",
    )

    def __init__(
        self, stream: DeadlineStream, progress: RequestProgress, origin: Origin, limits: Limits = DEFAULT_LIMITS
    ) -> None:
        self.progress = progress
        self.origin = origin
        self.idle = True
        self._stream = stream
        self._limits = limits
        self._encoder = RequestEncoder()
        self._idle_since = time.monotonic()
        self._read_timeout: float | None = None
        self._request_sent = False
        self._parser: H11ResponseParser | None = None
        # Of the body; they arrived along with the headers.
        self._chunks: list[bytes] = []

    @property
    def usable(self) -> bool:
        """Whether a request can be sent: it is idle, not for too long, and the server has not closed it."""
        # A server sends nothing of its own accord, so if there is something to read, it is the end.
        return (
            self.idle
            and time.monotonic() - self._idle_since < KEEPALIVE
            and not self._stream.get_extra_info("is_readable")
        )

    @property
    def idle_seconds(self) -> float:
        """Seconds since the end of the last request."""
        return time.monotonic() - self._idle_since

    def send(
        self, method: str, target: str, headers: RawHeaders, content: Content, timeouts: Timeouts
    ) -> tuple[int, RawHeaders]:
        """Send a request, and wait for the status and the headers of the response."""
        self.idle = False
        self._request_sent = False
        self._read_timeout = timeouts.get("read")
        parser = self._parser = response_parser.ResponseParser(method, self._limits.max_header_size)
        try:
            self._send_request(method, target, headers, content, timeouts.get("write"))
            self._request_sent = True
        except httpcore.WriteError:
            # A server may reject a request while it arrives, and its response is worth reading.
            self._request_sent = False
        while not parser.status:
            self._chunks = parser.receive(self._stream.read(_READ_SIZE, self._read_timeout))
        return parser.status, parser.headers

    def read(self) -> bytes:
        """Read the whole body of the response.

        Raises:
            LimitExceeded: If it is too large.
        """
        parser, chunks, limits = self._started_parser(), self._chunks, self._limits
        self._chunks = []
        size = sum(map(len, chunks))
        limits.check_response_size(size if parser.complete else _announced_size(parser.headers, size))
        while not parser.complete:
            received = parser.receive(self._stream.read(_READ_SIZE, self._read_timeout))
            size += sum(map(len, received))
            limits.check_response_size(size)
            chunks += received
        return b"".join(chunks)

    def iter_chunks(self) -> Iterator[bytes]:
        """Iterate over the body of the response, chunk by chunk."""
        parser = self._started_parser()
        while True:
            chunks, self._chunks = self._chunks, []
            for chunk in chunks:
                yield chunk
            if parser.complete:
                return
            self._chunks = parser.receive(self._stream.read(_READ_SIZE, self._read_timeout))

    def finish(self) -> None:
        """Make ready for the next request, or close the connection if it cannot take one."""
        parser, self._parser = self._parser, None
        self._chunks = []
        if self._request_sent and parser is not None and parser.complete and parser.reusable:
            self._idle_since = time.monotonic()
            self.idle = True
        else:
            self.close()

    def close(self) -> None:
        """Close the connection."""
        self.idle = False
        self._stream.close()

    def _send_request(
        self, method: str, target: str, headers: RawHeaders, content: Content, write_timeout: float | None
    ) -> None:
        stream = self._stream
        if content is None or isinstance(content, bytes):
            length = len(content) if content else 0
            stream.write(self._encoder.encode(method, target, headers, length), write_timeout)
            if content:
                stream.write(content, write_timeout)
            return
        # h11 sees that a stream is as long as its headers announce.
        http = h11.Connection(h11.CLIENT)
        stream.write(http.send(h11.Request(method=method, target=target, headers=list(headers))) or b"", write_timeout)
        for chunk in content:
            stream.write(http.send(h11.Data(data=chunk)) or b"", write_timeout)
        stream.write(http.send(h11.EndOfMessage()) or b"", write_timeout)

    def _started_parser(self) -> H11ResponseParser:
        if self._parser is None:
            raise RuntimeError("there is no response to read")
        return self._parser


def _announced_size(headers: RawHeaders, received: int) -> int:
    """The size of a body by its headers, or what has been received of it if they do not say."""
    for name, value in headers:
        if name.lower() == b"content-length":
            return int(value)
    return received
