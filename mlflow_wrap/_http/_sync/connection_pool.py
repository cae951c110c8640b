# Made by `make generate` from _http/_async/connection_pool.py.
# Do not edit: change the async source. @generated
"""A pool of connections, and what sends requests over them."""

from __future__ import annotations

import ssl
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

import h11
import httpcore

from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http._sync.http11 import Http11Connection, ProxyConnection
from mlflow_wrap._http._sync.network import DeadlineBackend, RequestProgress
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.origin import KEEPALIVE
from mlflow_wrap._http.response_headers import is_encoded
from mlflow_wrap._http.tls_errors import is_refusal
from mlflow_wrap._http.transport_errors import Kind, NoResponse, iter_causes
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    from types import TracebackType

    from mlflow_wrap._http._sync.http11 import Connection, Content, Timeouts
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.origin import Origin
    from mlflow_wrap._http.proxy import Proxy
    from mlflow_wrap._http.response_headers import RawHeaders
    from mlflow_wrap._http.timeouts import Timeout


class _Pool:
    """The connections of one owner: a process, or an event loop in it."""

    __slots__ = ("idle", "owner", "slots")

    def __init__(self, owner: object, count: int) -> None:
        self.owner = owner
        self.slots = concurrency.Slots(count)
        # The one used last is taken first, from the right, so that those not needed grow old.
        self.idle: dict[Origin, deque[Connection]] = {}

    def at(self, origin: Origin) -> deque[Connection]:
        """The idle connections that lead to a origin."""
        return self.idle.get(origin) or self.idle.setdefault(origin, deque())

    def all(self) -> list[Connection]:
        """All idle connections."""
        return [connection for idle in list(self.idle.values()) for connection in list(idle)]


class StreamedResponse:
    """An answer whose body is still to come. Close it in any case.

    Args:
        engine: Takes the connection back.
        pool: Where the connection belongs.
        connection: Where the body comes from.
        status: Its status.
        fields: Its headers.
    """

    decoded = False
    """Whether the body comes as it was before it was compressed."""

    def __init__(
        self, engine: ConnectionPool, pool: _Pool, connection: Connection, status: int, fields: RawHeaders
    ) -> None:
        self._engine = engine
        self._pool = pool
        self._connection = connection
        self._closed = False
        self.status = status
        self.fields = fields

    def __iter__(self) -> Iterator[bytes]:
        with _TranslatingErrors(self._connection.progress):
            for chunk in self._connection.iter_chunks():
                yield chunk

    def close(self) -> None:
        """Gives the connection back, once however often it is called."""
        if not self._closed:
            self._closed = True
            self._engine.release(self._pool, self._connection)


class ConnectionPool:
    """A pool of connections, of which the one used last is found at once.

    Args:
        home: Where requests go if nothing else is said.
        count: The most connections at a time.
        timeout: How long to wait for what.
        tls: Makes the TLS context when the first connection needs one.
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
        self._count = count
        self._timeouts = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write}
        self._pool_wait = timeout.pool
        self._tls = tls
        self._context: ssl.SSLContext | None = None
        self._proxy = proxy
        self._socket_options = tuple(socket_options)
        self._limits = limits
        self._pool = _Pool(concurrency.owner(), count)
        self._closed = False

    def exchange(
        self, method: str, target: str, fields: RawHeaders, content: Content, deadline: float | None
    ) -> tuple[int, RawHeaders, bytes]:
        """Sends a request and reads the whole answer.

        Args:
            method: The HTTP method.
            target: Path and query.
            fields: All headers.
            content: The body.
            deadline: When the answer must be there, by `time.monotonic()`.

        Raises:
            NoResponse: If no whole answer came.
        """
        pool, connection = self._acquire(self._home, deadline, self._timeouts)
        try:
            with _TranslatingErrors(connection.progress):
                status, found = connection.send(method, target, fields, content, self._timeouts)
                body = connection.read()
        finally:
            self.release(pool, connection)
        if is_encoded(found):
            from mlflow_wrap._http._sync.decoding import decode_body  # few servers compress

            body = decode_body(found, body, self._limits)
        return status, found, body

    def open(
        self,
        method: str,
        target: str,
        fields: RawHeaders,
        content: Content,
        deadline: float | None,
        *,
        origin: Origin | None = None,
        timeouts: Timeouts | None = None,
    ) -> StreamedResponse:
        """Like `exchange`, but leaves the body to be read chunk by chunk, and still encoded.

        Args:
            method: The HTTP method.
            target: Path and query.
            fields: All headers.
            content: The body.
            deadline: When the answer must be there, by `time.monotonic()`.
            origin: Where to send it, if not home.
            timeouts: Timeouts of this request, by httpx's names, in place of the engine's.
        """
        origin, timeouts = origin or self._home, timeouts or self._timeouts
        pool, connection = self._acquire(origin, deadline, timeouts)
        try:
            with _TranslatingErrors(connection.progress):
                status, found = connection.send(method, target, fields, content, timeouts)
        except BaseException:
            self.release(pool, connection)
            raise
        return StreamedResponse(self, pool, connection, status, found)

    def release(self, pool: _Pool, connection: Connection) -> None:
        """Keeps a connection for the next request, or closes it."""
        try:
            connection.finish()
            if not connection.idle:
                return
            if not self._closed and pool is self._pool:
                idle = pool.at(connection.origin)
                idle.append(connection)
                if len(idle) > 1:
                    self._prune(idle)
            else:
                connection.close()
        finally:
            pool.slots.release()

    def close(self) -> None:
        """Closes all connections. Those in use are closed when their request is over."""
        self._closed = True
        pool = self._pool
        kept = pool.all()
        pool.idle.clear()
        if pool.owner != concurrency.owner():
            concurrency.abandon(kept)
            return
        for connection in kept:
            connection.close()

    def _current(self) -> _Pool:
        """The pool of whoever asks. Sockets of a parent process, or of another event loop, are not touched."""
        owner = concurrency.owner()
        pool = self._pool
        if pool.owner != owner:
            fresh = self._pool = _Pool(owner, self._count)
            concurrency.abandon(pool.all())
            return fresh
        return pool

    def _acquire(self, origin: Origin, deadline: float | None, timeouts: Timeouts) -> tuple[_Pool, Connection]:
        if self._closed:
            raise ClientClosed("the client is closed")
        pool = self._current()
        progress = RequestProgress()
        progress.deadline = deadline
        with _TranslatingErrors(progress):
            wait = progress.within(self._pool_wait, httpcore.ReadTimeout)
            if not pool.slots.acquire(wait):
                raise httpcore.PoolTimeout(f"{self._count} requests at a time, and none was over in {wait:.3g} s")
        if self._closed:
            pool.slots.release()
            raise ClientClosed("the client was closed while this call waited")
        try:
            connection = self._idle(pool.at(origin))
            if connection is not None:
                connection.progress.deadline = deadline
                connection.progress.sent = False
                return pool, connection
            with _TranslatingErrors(progress):
                return pool, self._connect(origin, progress, timeouts)
        except BaseException:
            pool.slots.release()
            raise

    # Other threads take from the same stack at the same time, so it is asked for what it has, not whether it has.

    def _idle(self, idle: deque[Connection]) -> Connection | None:
        while True:
            try:
                connection = idle.pop()
            except IndexError:
                return None
            if connection.usable:
                return connection
            connection.close()

    def _prune(self, idle: deque[Connection]) -> None:
        try:
            oldest = idle.popleft()
        except IndexError:
            return
        if oldest.usable:
            idle.appendleft(oldest)
        else:
            oldest.close()

    def _connect(self, origin: Origin, progress: RequestProgress, timeouts: Timeouts) -> Connection:
        scheme, host, port = origin
        context = self._tls_context() if scheme == b"https" else None
        backend = DeadlineBackend(progress)
        if self._proxy is not None:
            progress.through_proxy = True
            return ProxyConnection(self._proxied(self._proxy, backend, context), progress, origin)
        wait = timeouts.get("connect")
        name = host.decode("ascii")
        stream = backend.connect_tcp(name, port, wait, socket_options=self._socket_options)
        if context is not None:
            try:
                stream = stream.start_tls(context, name, wait)
            except ssl.SSLError as exc:
                raise httpcore.ConnectError(str(exc)) from exc
            except BaseException:
                # Also when the call was given up, of which httpcore takes no notice.
                stream.close()
                raise
        return Http11Connection(stream, progress, origin, self._limits)

    def _proxied(self, proxy: Proxy, backend: DeadlineBackend, context: ssl.SSLContext | None) -> httpcore.HTTPProxy:
        authorization = proxy.authorization
        return httpcore.HTTPProxy(
            proxy.url,
            proxy_headers={} if authorization is None else {"Proxy-Authorization": authorization.reveal()},
            ssl_context=context,
            max_connections=1,
            keepalive_expiry=KEEPALIVE,
            network_backend=backend,
            socket_options=self._socket_options,
        )

    def _tls_context(self) -> ssl.SSLContext:
        if self._context is None:
            context = self._tls()
            context.set_alpn_protocols(["http/1.1"])
            self._context = context
        return self._context


class _TranslatingErrors:
    """Turns what httpcore raises into a `NoResponse`.

    Args:
        progress: Tells how far the request has come.
    """

    __slots__ = ("_outer", "_progress")

    def __init__(self, progress: RequestProgress) -> None:
        self._progress = progress
        self._outer = sys.exception()

    def __enter__(self) -> None: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, NoResponse):
            return
        found = _kind(error, list(iter_causes(error, self._outer)))
        if found is not None:
            unsent = not self._progress.sent or found == "proxy"
            if unsent and found == "unreachable" and self._progress.through_proxy:
                found = "no proxy"
            raise NoResponse(found, unsent=unsent, detail=str(error) or type(error).__name__) from error


def _kind(error: Exception, chain: list[BaseException]) -> Kind | None:
    if isinstance(error, httpcore.ConnectTimeout):
        return "slow to connect"
    if isinstance(error, httpcore.ConnectError):
        return "tls" if any(isinstance(cause, ssl.SSLError) for cause in chain) else "unreachable"
    if isinstance(error, httpcore.PoolTimeout):
        return "no free connection"
    if isinstance(error, httpcore.TimeoutException):
        return "slow"
    if isinstance(error, httpcore.ProxyError):
        return "proxy"
    if isinstance(error, httpcore.LocalProtocolError | httpcore.UnsupportedProtocol | h11.LocalProtocolError):
        return "not sendable"
    if any(isinstance(cause, ssl.SSLError) and is_refusal(str(cause)) for cause in chain):
        return "tls"
    if isinstance(error, httpcore.NetworkError | httpcore.ProtocolError | h11.RemoteProtocolError | ssl.SSLError):
        return "broken"
    return None
