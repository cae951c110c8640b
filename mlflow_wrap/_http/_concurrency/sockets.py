"""Sockets for threads, whose every wait has a limit. The standard library's own limit single steps of one only."""

from __future__ import annotations

import errno
import os
import select
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeVar

import httpcore

from mlflow_wrap._http._concurrency import cancellation
from mlflow_wrap._http._concurrency.resolver import Address, resolve
from mlflow_wrap._http.preload import preload

T = TypeVar("T")

_ATTEMPT_DELAY = 0.25
"""Seconds before the next address is tried beside those that have not responded yet, as RFC 8305 recommends."""
_RECORD = 1 << 14
# The last is what Windows says.
_IN_PROGRESS = frozenset({0, errno.EINPROGRESS, errno.EALREADY, errno.EWOULDBLOCK, 10035})


class SocketStream:
    """A connected socket, with TLS or without.

    Args:
        connection: The socket.
    """

    __slots__ = ("_socket",)

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for bytes. Nothing means that the peer has closed the connection.

        Args:
            max_bytes: How many at most.
            timeout: Seconds; `None` for no limit.

        Raises:
            httpcore.ReadTimeout: If none came in time.
            httpcore.ReadError: If the connection is broken.
        """
        connection = self._socket
        try:
            if cancellation.current.get() is not None:
                timeout = _wait_until_ready(connection, select.POLLIN, timeout)
            connection.settimeout(timeout)
            return connection.recv(max_bytes)
        except TimeoutError as exc:
            raise httpcore.ReadTimeout(str(exc)) from exc
        except OSError as exc:
            raise httpcore.ReadError(str(exc)) from exc

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write bytes.

        Args:
            buffer: The bytes.
            timeout: Seconds until the network has taken them all; `None` for no limit.

        Raises:
            httpcore.WriteTimeout: If it did not in time.
            httpcore.WriteError: If the connection is broken.
        """
        connection = self._socket
        try:
            is_cancellable = cancellation.current.get() is not None
            if is_cancellable:
                timeout = _wait_until_ready(connection, select.POLLOUT, timeout)
            connection.settimeout(timeout)
            sent = connection.send(buffer)
            if sent == len(buffer):
                return
            until = None if timeout is None else time.monotonic() + timeout
            view = memoryview(buffer)
            while sent < len(view):
                left = _left(until, TimeoutError)
                if is_cancellable:
                    left = _wait_until_ready(connection, select.POLLOUT, left)
                connection.settimeout(left)
                sent += connection.send(view[sent:])
        except TimeoutError as exc:
            raise httpcore.WriteTimeout(str(exc)) from exc
        except OSError as exc:
            raise httpcore.WriteError(str(exc)) from exc

    def start_tls(
        self, context: ssl.SSLContext, server_hostname: str, timeout: float | None = None
    ) -> SocketStream | TLSInTLSStream:
        """Encrypt the connection. This stream is of no use afterwards, nor if it fails.

        Args:
            context: The TLS context.
            server_hostname: Who must be at the other end.
            timeout: Seconds; `None` for no limit.

        Raises:
            ssl.SSLError: If the handshake fails.
            httpcore.NetworkError: If the connection breaks.
            httpcore.TimeoutException: If it takes too long.
        """
        if isinstance(self._socket, ssl.SSLSocket):
            tunnelled = TLSInTLSStream(self, context, server_hostname)
            tunnelled.handshake(timeout)
            return tunnelled
        try:
            self._socket.settimeout(timeout)
            # With the handshake in it, after which some contexts, such as truststore's, check the certificate.
            encrypted = context.wrap_socket(self._socket, server_hostname=server_hostname)
        except TimeoutError as exc:
            raise httpcore.ConnectTimeout(str(exc)) from exc
        except ssl.SSLError:
            raise
        except OSError as exc:
            raise httpcore.ConnectError(str(exc)) from exc
        return SocketStream(encrypted)

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        """Return the `socket`, or whether it `is_readable`; `None` for anything else."""
        if info == "is_readable":
            return _is_readable(self._socket)
        return self._socket if info == "socket" else None


class TLSInTLSStream:
    """TLS to a server within TLS to a proxy.

    Args:
        stream: The stream to the proxy.
        context: The TLS context.
        server_hostname: Who must be at the other end.
    """

    __slots__ = ("_incoming", "_outgoing", "_stream", "_tls")

    def __init__(self, stream: SocketStream, context: ssl.SSLContext, server_hostname: str) -> None:
        self._stream = stream
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)

    def handshake(self, timeout: float | None) -> None:
        """See `SocketStream.start_tls`."""
        until = None if timeout is None else time.monotonic() + timeout
        self._run(self._tls.do_handshake, until, httpcore.ConnectTimeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """See `SocketStream.read`."""
        until = None if timeout is None else time.monotonic() + timeout
        try:
            return self._run(partial(self._tls.read, max_bytes), until, httpcore.ReadTimeout)
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return b""
        except ssl.SSLError as exc:
            raise httpcore.ReadError(str(exc)) from exc

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """See `SocketStream.write`."""
        until = None if timeout is None else time.monotonic() + timeout
        try:
            while buffer:
                written = self._run(partial(self._tls.write, buffer[:_RECORD]), until, httpcore.WriteTimeout)
                buffer = buffer[written:]
        except ssl.SSLError as exc:
            raise httpcore.WriteError(str(exc)) from exc

    def close(self) -> None:
        """See `SocketStream.close`."""
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        """See `SocketStream.get_extra_info`."""
        if info == "is_readable" and (self._tls.pending() or self._incoming.pending):
            return True
        return self._stream.get_extra_info(info)

    def _run(self, step: Callable[[], T], until: float | None, late: type[Exception]) -> T:
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._flush(until, late)
            else:
                self._flush(until, late)
                return result
            data = self._stream.read(_RECORD, _left(until, late))
            if data:
                self._incoming.write(data)
            else:
                self._incoming.write_eof()

    def _flush(self, until: float | None, late: type[Exception]) -> None:
        if self._outgoing.pending:
            self._stream.write(self._outgoing.read(), _left(until, late))


class SocketBackend:
    """Opens connections."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *,
        socket_options: Iterable[tuple[int, int, int]] = (),
    ) -> SocketStream:
        """Connect to a host, at whichever of its addresses is the first to accept.

        Args:
            host: A name or an IP address.
            port: The port.
            timeout: Seconds, the lookup of the name included; `None` for no limit.
            socket_options: Options for the socket.

        Raises:
            httpcore.ConnectTimeout: If it takes too long.
            httpcore.ConnectError: If no address accepts.
        """
        until = None if timeout is None else time.monotonic() + timeout
        addresses = resolve(host, port, timeout)
        try:
            connection = _connect_first(addresses, until)
            try:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for option in socket_options:
                    connection.setsockopt(*option)
            except BaseException:
                connection.close()
                raise
        except OSError as exc:
            raise httpcore.ConnectError(str(exc)) from exc
        return SocketStream(connection)


def _connect_first(addresses: list[Address], until: float | None) -> socket.socket:
    """Connect to one of some addresses. They are tried in turns, each beside those that have not responded yet."""
    preload("selectors")
    import selectors  # noqa: PLC0415  # a client that connects nowhere need not load it

    waiting = deque(_interleaved(addresses))
    pending: list[socket.socket] = []
    error: OSError | None = None
    with selectors.DefaultSelector() as selector:
        try:
            next_attempt = 0.0
            while waiting or pending:
                if waiting and (not pending or time.monotonic() >= next_attempt):
                    try:
                        pending.append(_begin(waiting.popleft()))
                        selector.register(pending[-1], selectors.EVENT_WRITE)
                        next_attempt = time.monotonic() + _ATTEMPT_DELAY
                    except OSError as exc:
                        error = exc
                        continue
                left = _left(until, httpcore.ConnectTimeout)
                pause = max(0.0, next_attempt - time.monotonic()) if waiting else None
                wait = left if pause is None else pause if left is None else min(left, pause)
                for key, _ in selector.select(wait):
                    connection: socket.socket = key.fileobj  # type: ignore[assignment]  # that was registered
                    code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    selector.unregister(connection)
                    pending.remove(connection)
                    if code == 0:
                        return connection
                    connection.close()
                    error = OSError(code, os.strerror(code))
                    next_attempt = 0.0
        finally:
            for connection in pending:
                connection.close()
    raise error or OSError("the name has no address")


def _begin(address: Address) -> socket.socket:
    family, socket_type, protocol, peer = address
    connection = socket.socket(family, socket_type, protocol)
    try:
        connection.setblocking(False)
        code = connection.connect_ex(peer)
    except BaseException:
        connection.close()
        raise
    if code not in _IN_PROGRESS:
        connection.close()
        raise OSError(code, os.strerror(code))
    return connection


def _interleaved(addresses: list[Address]) -> list[Address]:
    """The addresses with their families in turns, that of the first one first."""
    first = [address for address in addresses if address[0] == addresses[0][0]]
    others = [address for address in addresses if address[0] != addresses[0][0]]
    pairs = [address for pair in zip(first, others, strict=False) for address in pair]
    shorter = min(len(first), len(others))
    return [*pairs, *first[shorter:], *others[shorter:]]


def _is_readable(connection: socket.socket) -> bool:
    """Whether there is something to read, or the end."""
    descriptor = connection.fileno()
    if descriptor < 0 or (isinstance(connection, ssl.SSLSocket) and connection.pending()):
        return True
    if not hasattr(select, "poll"):  # pragma: no cover  # Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _wait_until_ready(connection: socket.socket, events: int, timeout: float | None) -> float | None:
    """Wait until a socket can be read or written, unless the waits of this thread are cancelled.

    Returns:
        The seconds that are left.
    """
    cancelled = cancellation.current.get()
    if cancelled is None or (isinstance(connection, ssl.SSLSocket) and connection.pending()):
        return timeout
    until = None if timeout is None else time.monotonic() + timeout
    poll = select.poll()
    poll.register(connection, events)
    while True:
        cancellation.check(cancelled)
        left = _left(until, TimeoutError)
        if poll.poll(1000 * (cancellation.SLICE if left is None else min(left, cancellation.SLICE))):
            return left


def _left(until: float | None, late: type[Exception]) -> float | None:
    if until is None:
        return None
    left = until - time.monotonic()
    if left <= 0:
        raise late("timed out")
    return left
