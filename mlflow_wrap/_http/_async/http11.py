"""One connection: to the server itself, or through a proxy, where httpcore speaks HTTP."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Protocol

import h11
import httpcore

from mlflow_wrap._http import response_parser
from mlflow_wrap._http.limit_checks import check_response_size
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.origin import KEEPALIVE
from mlflow_wrap._http.request_encoder import RequestEncoder

if TYPE_CHECKING:
    from mlflow_wrap._http._async.network import AsyncDeadlineStream, RequestProgress
    from mlflow_wrap._http.h11_parser import H11ResponseParser
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.origin import Origin
    from mlflow_wrap._http.response_headers import RawHeaders

AsyncContent = bytes | AsyncIterator[bytes] | None
"""A body, whole or in chunks."""
Timeouts = Mapping[str, float | None]
"""Timeouts, by httpcore's names."""

_READ_SIZE = 1 << 16


class AsyncConnection(Protocol):
    """Sends one request after the other."""

    progress: RequestProgress
    origin: Origin

    @property
    def idle(self) -> bool:
        """Whether the last request is over, and the connection still open."""
        ...

    @property
    def usable(self) -> bool:
        """Whether a request can be sent: it is idle, not for too long, and the server has not closed it."""
        ...

    async def send(
        self, method: str, target: str, fields: RawHeaders, content: AsyncContent, timeouts: Timeouts
    ) -> tuple[int, RawHeaders]:
        """Send a request, and wait for the status and the headers of the response."""
        ...

    async def read(self) -> bytes:
        """Read the whole body of the response.

        Raises:
            LimitExceeded: If it is too large.
        """
        ...

    def iter_chunks(self) -> AsyncIterator[bytes]:
        """Iterate over the body of the response, chunk by chunk."""
        ...

    async def finish(self) -> None:
        """Make ready for the next request, or close the connection if it cannot take one."""
        ...

    async def aclose(self) -> None:
        """Close the connection."""
        ...


class AsyncHttp11Connection:
    """A connection to a server, or through a tunnel to one.

    Args:
        stream: Reads and writes its bytes.
        progress: Tells the stream which request is under way.
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
        self, stream: AsyncDeadlineStream, progress: RequestProgress, origin: Origin, limits: Limits = DEFAULT_LIMITS
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
        """See `AsyncConnection.usable`."""
        # A server sends nothing of its own accord, so if there is something to read, it is the end.
        return (
            self.idle
            and time.monotonic() - self._idle_since < KEEPALIVE
            and not self._stream.get_extra_info("is_readable")
        )

    async def send(
        self, method: str, target: str, fields: RawHeaders, content: AsyncContent, timeouts: Timeouts
    ) -> tuple[int, RawHeaders]:
        """See `AsyncConnection.send`."""
        self.idle = False
        self._request_sent = False
        self._read_timeout = timeouts.get("read")
        parser = self._parser = response_parser.ResponseParser(method, self._limits.max_header_size)
        try:
            await self._send_request(method, target, fields, content, timeouts.get("write"))
            self._request_sent = True
        except httpcore.WriteError:
            # A server may reject a request while it arrives, and its response is worth reading.
            self._request_sent = False
        while not parser.status:
            self._chunks = parser.receive(await self._stream.read(_READ_SIZE, self._read_timeout))
        return parser.status, parser.headers

    async def read(self) -> bytes:
        """See `AsyncConnection.read`."""
        parser, chunks, limits = self._started_parser(), self._chunks, self._limits
        self._chunks = []
        size = sum(map(len, chunks))
        check_response_size(limits, size if parser.complete else _announced_size(parser.headers, size))
        while not parser.complete:
            received = parser.receive(await self._stream.read(_READ_SIZE, self._read_timeout))
            size += sum(map(len, received))
            check_response_size(limits, size)
            chunks += received
        return b"".join(chunks)

    async def iter_chunks(self) -> AsyncIterator[bytes]:
        """See `AsyncConnection.iter_chunks`."""
        parser = self._started_parser()
        while True:
            chunks, self._chunks = self._chunks, []
            for chunk in chunks:
                yield chunk
            if parser.complete:
                return
            self._chunks = parser.receive(await self._stream.read(_READ_SIZE, self._read_timeout))

    async def finish(self) -> None:
        """See `AsyncConnection.finish`."""
        parser, self._parser = self._parser, None
        self._chunks = []
        if self._request_sent and parser is not None and parser.complete and parser.reusable:
            self._idle_since = time.monotonic()
            self.idle = True
        else:
            await self.aclose()

    async def aclose(self) -> None:
        """See `AsyncConnection.aclose`."""
        self.idle = False
        await self._stream.aclose()

    async def _send_request(
        self, method: str, target: str, headers: RawHeaders, content: AsyncContent, wait: float | None
    ) -> None:
        stream = self._stream
        if content is None or isinstance(content, bytes):
            length = len(content) if content else 0
            await stream.write(self._encoder.encode(method, target, headers, length), wait)
            if content:
                await stream.write(content, wait)
            return
        # h11 sees that a stream is as long as its headers announce.
        http = h11.Connection(h11.CLIENT)
        await stream.write(http.send(h11.Request(method=method, target=target, headers=list(headers))) or b"", wait)
        async for chunk in content:
            await stream.write(http.send(h11.Data(data=chunk)) or b"", wait)
        await stream.write(http.send(h11.EndOfMessage()) or b"", wait)

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


class AsyncProxyConnection:
    """A connection through a proxy: a pool of httpcore with one connection, which looks after itself.

    Args:
        pool: The pool.
        progress: Tells the stream underneath what is under way.
        origin: Where it leads.
    """

    __slots__ = ("_pool", "_response", "origin", "progress")

    idle = True
    usable = True

    def __init__(self, pool: httpcore.AsyncHTTPProxy, progress: RequestProgress, origin: Origin) -> None:
        self.progress = progress
        self.origin = origin
        self._pool = pool
        self._response: httpcore.Response | None = None

    async def send(
        self, method: str, target: str, fields: RawHeaders, content: AsyncContent, timeouts: Timeouts
    ) -> tuple[int, RawHeaders]:
        """See `AsyncConnection.send`."""
        scheme, host, port = self.origin
        url = httpcore.URL(scheme=scheme, host=host, port=port, target=target.encode("ascii"))
        request = httpcore.Request(method, url, headers=fields, content=content, extensions={"timeout": timeouts})
        response = self._response = await self._pool.handle_async_request(request)
        return response.status, response.headers

    async def read(self) -> bytes:
        """See `AsyncConnection.read`."""
        return b"".join([chunk async for chunk in self.iter_chunks()])

    async def iter_chunks(self) -> AsyncIterator[bytes]:
        """See `AsyncConnection.iter_chunks`."""
        if self._response is not None:
            async for chunk in self._response.stream:  # type: ignore[union-attr]  # it is of this colour
                yield chunk

    async def finish(self) -> None:
        """See `AsyncConnection.finish`."""
        response, self._response = self._response, None
        if response is not None:
            await response.aclose()

    async def aclose(self) -> None:
        """See `AsyncConnection.aclose`."""
        await self._pool.aclose()
