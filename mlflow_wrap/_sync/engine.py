# Made by `make generate` from mlflow_wrap/_async/engine.py.
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

from mlflow_wrap._concurrency import threaded as concurrency
from mlflow_wrap._core.faults import Fault, Kind, causes
from mlflow_wrap._core.headers import is_encoded
from mlflow_wrap._core.places import KEEPALIVE
from mlflow_wrap._core.tls_faults import is_refusal
from mlflow_wrap._sync.connection import Direct, Proxied
from mlflow_wrap._sync.line import Line, LineBackend
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    from types import TracebackType

    from mlflow_wrap._core.headers import Fields
    from mlflow_wrap._core.places import Place
    from mlflow_wrap._core.proxies import Proxy
    from mlflow_wrap._core.timeouts import Timeout
    from mlflow_wrap._sync.connection import Connection, Content, Waits


class _Pool:
    """The connections of one owner: a process, or an event loop in it."""

    __slots__ = ("idle", "owner", "slots")

    def __init__(self, owner: object, count: int) -> None:
        self.owner = owner
        self.slots = concurrency.Slots(count)
        # The one used last is taken first, from the right, so that those not needed grow old.
        self.idle: dict[Place, deque[Connection]] = {}

    def at(self, place: Place) -> deque[Connection]:
        """The idle connections that lead to a place."""
        return self.idle.get(place) or self.idle.setdefault(place, deque())

    def all(self) -> list[Connection]:
        """All idle connections."""
        return [connection for idle in list(self.idle.values()) for connection in list(idle)]


class Reply:
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

    def __init__(self, engine: Engine, pool: _Pool, connection: Connection, status: int, fields: Fields) -> None:
        self._engine = engine
        self._pool = pool
        self._connection = connection
        self._closed = False
        self.status = status
        self.fields = fields

    def __iter__(self) -> Iterator[bytes]:
        with _Naming(self._connection.line):
            for piece in self._connection.pieces():
                yield piece

    def close(self) -> None:
        """Gives the connection back, once however often it is called."""
        if not self._closed:
            self._closed = True
            self._engine.give_back(self._pool, self._connection)


class Engine:
    """A pool of connections, of which the one used last is found at once.

    Args:
        home: Where requests go if nothing else is said.
        count: The most connections at a time.
        timeout: How long to wait for what.
        tls: Makes the TLS context when the first connection needs one.
        proxy: A proxy for all connections.
        socket_options: Options for every socket.
    """

    def __init__(
        self,
        home: Place,
        *,
        count: int,
        timeout: Timeout,
        tls: Callable[[], ssl.SSLContext],
        proxy: Proxy | None = None,
        socket_options: Iterable[tuple[int, int, int]] = (),
    ) -> None:
        self._home = home
        self._count = count
        self._waits = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write}
        self._pool_wait = timeout.pool
        self._tls = tls
        self._context: ssl.SSLContext | None = None
        self._proxy = proxy
        self._socket_options = tuple(socket_options)
        self._pool = _Pool(concurrency.owner(), count)
        self._closed = False

    def exchange(
        self, method: str, target: str, fields: Fields, content: Content, deadline: float | None
    ) -> tuple[int, Fields, bytes]:
        """Sends a request and reads the whole answer.

        Args:
            method: The HTTP method.
            target: Path and query.
            fields: All headers.
            content: The body.
            deadline: When the answer must be there, by `time.monotonic()`.

        Raises:
            Fault: If no whole answer came.
        """
        pool, connection = self._lease(self._home, deadline, self._waits)
        try:
            with _Naming(connection.line):
                status, found = connection.send(method, target, fields, content, self._waits)
                body = connection.read()
        finally:
            self.give_back(pool, connection)
        if is_encoded(found):
            from mlflow_wrap._sync.bridge import decoded  # httpx is not loaded for what is rare

            body = decoded(found, body)
        return status, found, body

    def open(
        self,
        method: str,
        target: str,
        fields: Fields,
        content: Content,
        deadline: float | None,
        *,
        place: Place | None = None,
        waits: Waits | None = None,
    ) -> Reply:
        """Like `exchange`, but leaves the body to be read piece by piece, and still encoded.

        Args:
            method: The HTTP method.
            target: Path and query.
            fields: All headers.
            content: The body.
            deadline: When the answer must be there, by `time.monotonic()`.
            place: Where to send it, if not home.
            waits: Timeouts of this request, by httpx's names, in place of the engine's.
        """
        place, waits = place or self._home, waits or self._waits
        pool, connection = self._lease(place, deadline, waits)
        try:
            with _Naming(connection.line):
                status, found = connection.send(method, target, fields, content, waits)
        except BaseException:
            self.give_back(pool, connection)
            raise
        return Reply(self, pool, connection, status, found)

    def give_back(self, pool: _Pool, connection: Connection) -> None:
        """Keeps a connection for the next request, or closes it."""
        try:
            connection.finish()
            if not connection.idle:
                return
            if not self._closed and pool is self._pool:
                idle = pool.at(connection.place)
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

    def _lease(self, place: Place, deadline: float | None, waits: Waits) -> tuple[_Pool, Connection]:
        if self._closed:
            raise ClientClosed("the client is closed")
        pool = self._current()
        line = Line()
        line.deadline = deadline
        with _Naming(line):
            wait = line.within(self._pool_wait, httpcore.ReadTimeout)
            if not pool.slots.acquire(wait):
                raise httpcore.PoolTimeout(f"{self._count} requests at a time, and none was over in {wait:.3g} s")
        if self._closed:
            pool.slots.release()
            raise ClientClosed("the client was closed while this call waited")
        try:
            connection = self._idle(pool.at(place))
            if connection is not None:
                connection.line.deadline = deadline
                connection.line.sent = False
                return pool, connection
            with _Naming(line):
                return pool, self._connect(place, line, waits)
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

    def _connect(self, place: Place, line: Line, waits: Waits) -> Connection:
        scheme, host, port = place
        context = self._tls_context() if scheme == b"https" else None
        backend = LineBackend(line)
        if self._proxy is not None:
            line.through_proxy = True
            return Proxied(self._proxied(self._proxy, backend, context), line, place)
        wait = waits.get("connect")
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
        return Direct(stream, line, place)

    def _proxied(self, proxy: Proxy, backend: LineBackend, context: ssl.SSLContext | None) -> httpcore.HTTPProxy:
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


class _Naming:
    """Turns what httpcore raises into a `Fault`.

    Args:
        line: Tells how far the request has come.
    """

    __slots__ = ("_line", "_outer")

    def __init__(self, line: Line) -> None:
        self._line = line
        self._outer = sys.exception()

    def __enter__(self) -> None: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, Fault):
            return
        found = _kind(error, list(causes(error, self._outer)))
        if found is not None:
            unsent = not self._line.sent or found == "proxy"
            if unsent and found == "unreachable" and self._line.through_proxy:
                found = "no proxy"
            raise Fault(found, unsent=unsent, detail=str(error) or type(error).__name__) from error


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
