"""A pool of connections, and what sends requests over them."""

from __future__ import annotations

import ssl
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING

import h11
import httpcore

from mlflow_wrap._http._async.connector import AsyncConnector
from mlflow_wrap._http._async.http11 import AsyncHttp11Connection
from mlflow_wrap._http._async.network import RequestProgress
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.origin import FRESH, PORTS, authority
from mlflow_wrap._http.preload import preload
from mlflow_wrap._http.response_headers import is_encoded
from mlflow_wrap._http.tls_errors import is_client_certificate_rejection
from mlflow_wrap._http.transport_errors import FailureCode, NoResponse, describe, iter_causes
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    from types import TracebackType

    from mlflow_wrap._http._async.http11 import AsyncContent, Timeouts
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.origin import Origin
    from mlflow_wrap._http.proxy import Proxy
    from mlflow_wrap._http.response_headers import RawHeaders
    from mlflow_wrap._http.timeouts import Timeout


class _Connections:
    """The connections of one owner: a process, or an event loop in it."""

    __slots__ = ("idle", "owner", "slots")

    def __init__(self, owner: object, limit: int) -> None:
        self.owner = owner
        self.slots = concurrency.AsyncSlots(limit)
        # The one used last is taken first, from the right, so that those not needed grow old.
        self.idle: dict[Origin, deque[AsyncHttp11Connection]] = {}

    def at(self, origin: Origin) -> deque[AsyncHttp11Connection]:
        """Return the idle connections to an origin."""
        return self.idle.get(origin) or self.idle.setdefault(origin, deque())

    def remove_idle(self) -> list[AsyncHttp11Connection]:
        """Remove all idle connections, and return them."""
        removed: list[AsyncHttp11Connection] = []
        for idle in list(self.idle.values()):
            # Other threads take from the same stack, so its length is not checked first.
            while (connection := _pop(idle)) is not None:
                removed.append(connection)
        return removed


class AsyncStreamedResponse:
    """A response whose body is still to come. Close it in any case.

    Args:
        pool: Takes the connection back.
        connections: Where the connection belongs.
        slot: Its slot there.
        connection: Where the body comes from.
        status: The status.
        headers: The headers.
    """

    decoded = False
    """Whether the body comes as it was before it was compressed."""

    def __init__(
        self,
        pool: AsyncConnectionPool,
        connections: _Connections,
        slot: concurrency.AsyncSlot,
        connection: AsyncHttp11Connection,
        status: int,
        headers: RawHeaders,
    ) -> None:
        self._pool = pool
        self._connections = connections
        self._slot = slot
        self._connection = connection
        self._closed = False
        self._failed = False
        self.status = status
        self.raw_headers = headers

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Until the body is whole.
        self._failed = True
        with _TranslatingErrors(self._connection.progress):
            async for chunk in self._connection.iter_chunks():
                yield chunk
        self._failed = False

    async def aclose(self) -> None:
        """Give the connection back, once however often it is called."""
        if self._closed:
            return
        self._closed = True
        slots = self._connections.slots
        try:
            if self._failed:
                await self._connection.aclose()
            else:
                await self._connection.finish()
                await self._pool.keep(self._connections, self._connection)
        finally:
            slots.remove(self._slot.key, None)
            slots.wake()


class AsyncConnectionPool:
    """A pool of connections, of which the one used last is found at once.

    A connection returns to the pool only after a request and its response have been completed on it. Whatever else
    ends a request, an exception, a cancellation or an interrupt at any point, closes its connection.

    Args:
        home: The origin of requests that name no other.
        count: How many connections at a time.
        timeout: The timeouts.
        tls: Builds the TLS context when the first connection needs one.
        proxy: A proxy for all connections.
        socket_options: Options for every socket.
        limits: How large headers and bodies of responses may be.
    """

    def __init__(
        self,
        home: Origin,
        *,
        count: int,
        timeout: Timeout,
        tls: Callable[[], ssl.SSLContext],
        proxy: Proxy | None = None,
        socket_options: Iterable[tuple[int, int, int]] = (),
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self._home = home
        self._limit = count
        self._timeouts = {
            "connect": timeout.connect,
            "read": timeout.read,
            "write": timeout.write,
            "pool": timeout.pool,
        }
        self._proxy = proxy
        self._limits = limits
        self._connector = AsyncConnector(tls=tls, proxy=proxy, socket_options=socket_options)
        self._connections = _Connections(concurrency.owner(), count)
        self._closed = False

    async def exchange(
        self,
        method: str,
        target: str,
        headers: RawHeaders,
        content: AsyncContent,
        deadline: float | None,
        *,
        fresh: bool = False,
    ) -> tuple[int, RawHeaders, bytes]:
        """Send a request and read the whole response.

        Args:
            method: The HTTP method.
            target: Path and query.
            headers: All headers.
            content: The body.
            deadline: When the response must be there, by `time.monotonic()`.
            fresh: Whether to avoid an idle connection that the server may be closing, since a request that is lost
                with it cannot be sent again.

        Raises:
            NoResponse: If no whole response came.
        """
        connections = self._current()
        slots, slot = connections.slots, concurrency.AsyncSlot()
        timeouts, origin = self._timeouts, self._home
        try:
            if not slots.enter(slot):
                await self._wait(slots, slot, deadline, timeouts)
            connection = await self._acquire(connections, origin, deadline, timeouts, fresh=fresh)
            try:
                with _TranslatingErrors(connection.progress):
                    if self._proxy is not None:
                        target, headers = _for_proxy(self._proxy, origin, target, headers)
                    status, response_headers = await connection.send(method, target, headers, content, timeouts)
                    body = await connection.read()
                    await connection.finish()
            except BaseException:
                await connection.aclose()
                raise
            await self.keep(connections, connection)
        finally:
            slots.remove(slot.key, None)
            slots.wake()
        if is_encoded(response_headers):
            preload("mlflow_wrap._http._async.decoding")
            from mlflow_wrap._http._async.decoding import decode_body  # few servers compress

            body = decode_body(response_headers, body, self._limits)
        return status, response_headers, body

    async def open(
        self,
        method: str,
        target: str,
        headers: RawHeaders,
        content: AsyncContent,
        deadline: float | None,
        *,
        origin: Origin | None = None,
        timeouts: Timeouts | None = None,
        fresh: bool = False,
    ) -> AsyncStreamedResponse:
        """Like `exchange`, but leave the body to be read chunk by chunk, and still encoded.

        Args:
            method: The HTTP method.
            target: Path and query.
            headers: All headers.
            content: The body.
            deadline: When the response must be there, by `time.monotonic()`.
            origin: Where to send it, if not home.
            timeouts: Timeouts of this request, by httpx's names, in place of the pool's.
            fresh: See `exchange`.
        """
        connections = self._current()
        slots, slot = connections.slots, concurrency.AsyncSlot()
        origin, timeouts = origin or self._home, timeouts or self._timeouts
        try:
            if not slots.enter(slot):
                await self._wait(slots, slot, deadline, timeouts)
            connection = await self._acquire(connections, origin, deadline, timeouts, fresh=fresh)
            try:
                with _TranslatingErrors(connection.progress):
                    if self._proxy is not None:
                        target, headers = _for_proxy(self._proxy, origin, target, headers)
                    status, response_headers = await connection.send(method, target, headers, content, timeouts)
            except BaseException:
                await connection.aclose()
                raise
            return AsyncStreamedResponse(self, connections, slot, connection, status, response_headers)
        except BaseException:
            slots.remove(slot.key, None)
            slots.wake()
            raise

    async def keep(self, connections: _Connections, connection: AsyncHttp11Connection) -> None:
        """Keep a connection for the next request, if it can take one.

        Args:
            connections: Where it belongs.
            connection: A connection whose request is complete. Leave it alone afterwards: another thread may have it.
        """
        if not connection.idle:
            return
        if self._closed or connections is not self._connections:
            await connection.aclose()
            return
        idle = connections.at(connection.origin)
        idle.append(connection)
        if len(idle) > 1:
            await self._close_oldest(idle)
        if self._closed:
            # It was closed just now, and has perhaps not seen this one.
            await self.aclose()

    async def aclose(self) -> None:
        """Close all connections. Those in use are closed when their request is over."""
        self._closed = True
        connections = self._connections
        removed = connections.remove_idle()
        if connections.owner != concurrency.owner():
            concurrency.abandon(removed)
            return
        for connection in removed:
            await connection.aclose()

    def _current(self) -> _Connections:
        """Return the connections of the caller. Sockets of a parent process, or another event loop, are left alone."""
        if self._closed:
            raise ClientClosed("the client is closed")
        owner = concurrency.current_owner()
        connections = self._connections
        if connections.owner != owner:
            fresh = self._connections = _Connections(owner, self._limit)
            concurrency.abandon(connections.remove_idle())
            return fresh
        return connections

    async def _wait(
        self, slots: concurrency.AsyncSlots, slot: concurrency.AsyncSlot, deadline: float | None, timeouts: Timeouts
    ) -> None:
        progress = RequestProgress(deadline)
        with _TranslatingErrors(progress):
            timeout = progress.within(timeouts.get("pool"), httpcore.PoolTimeout)
            if not await slots.wait(slot, timeout):
                raise httpcore.PoolTimeout(f"{self._limit} requests at a time, and none was over in {timeout:.3g} s")
        if self._closed:
            raise ClientClosed("the client was closed while this call waited")

    async def _acquire(
        self, connections: _Connections, origin: Origin, deadline: float | None, timeouts: Timeouts, *, fresh: bool
    ) -> AsyncHttp11Connection:
        idle = connections.at(origin)
        while (connection := _pop(idle)) is not None:
            if connection.usable:
                if fresh and connection.idle_seconds >= FRESH:
                    # It serves what can be sent again. Those below are idle for longer.
                    idle.append(connection)
                    break
                connection.progress.deadline = deadline
                connection.progress.sent = False
                return connection
            await connection.aclose()
        progress = RequestProgress(deadline)
        stream = await self._connector.connect(origin, progress, timeouts.get("connect"))
        return AsyncHttp11Connection(stream, progress, origin, self._limits)

    async def _close_oldest(self, idle: deque[AsyncHttp11Connection]) -> None:
        """Close the oldest idle connection if it is no longer usable."""
        try:
            oldest = idle.popleft()
        except IndexError:
            return
        if oldest.usable:
            idle.appendleft(oldest)
        else:
            await oldest.aclose()


def _pop(idle: deque[AsyncHttp11Connection]) -> AsyncHttp11Connection | None:
    # Other threads take from the same stack at the same time, so its length says nothing.
    try:
        return idle.pop()
    except IndexError:
        return None


def _for_proxy(proxy: Proxy, origin: Origin, target: str, headers: RawHeaders) -> tuple[str, RawHeaders]:
    """Return the target and the headers of a request to a proxy. In the tunnel of https they are the server's own."""
    scheme, host, port = origin
    if scheme != b"http":
        return target, headers
    location = authority(host, port).decode("ascii")
    if port == PORTS["http"]:
        location = location.removesuffix(f":{port}")
    if proxy.authorization is not None:
        headers = [*headers, (b"Proxy-Authorization", proxy.authorization.reveal().encode("latin-1"))]
    return f"http://{location}{target}", headers


class _TranslatingErrors:
    """Turns the exceptions of a request that is under way into a `NoResponse`.

    Args:
        progress: How far the request has come.
    """

    __slots__ = ("_outer", "_progress")

    def __init__(self, progress: RequestProgress) -> None:
        self._progress = progress
        self._outer = sys.exception()

    def __enter__(self) -> None: ...

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, NoResponse):
            return
        causes = list(iter_causes(error, self._outer))
        failure = _classify(error, causes)
        if failure is not None:
            raise NoResponse(failure, unsent=not self._progress.sent, detail=describe(causes)) from error


def _classify(error: Exception, causes: list[BaseException]) -> FailureCode | None:
    if isinstance(error, httpcore.PoolTimeout):
        return "no free connection"
    if isinstance(error, httpcore.TimeoutException):
        return "slow"
    if isinstance(error, httpcore.LocalProtocolError | h11.LocalProtocolError):
        return "not sendable"
    if any(isinstance(cause, ssl.SSLError) and is_client_certificate_rejection(str(cause)) for cause in causes):
        return "tls"
    if isinstance(error, httpcore.NetworkError | httpcore.ProtocolError | h11.RemoteProtocolError):
        return "broken"
    return None
