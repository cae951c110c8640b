"""Open connections: to the server itself, or through a proxy."""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import h11
import httpcore

from mlflow_wrap._http._async.network import AsyncDeadlineStream
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http.origin import authority, parse_origin
from mlflow_wrap._http.tls_errors import is_permanent
from mlflow_wrap._http.transport_errors import NoResponse, describe, iter_causes

if TYPE_CHECKING:
    from mlflow_wrap._http._async.network import RequestProgress
    from mlflow_wrap._http.origin import Origin
    from mlflow_wrap._http.proxy import Proxy
    from mlflow_wrap._http.transport_errors import FailureCode

_READ = 1 << 16
# A proxy that returns these to CONNECT may let the next attempt through.
_TRANSIENT_STATUSES = frozenset({408, 425, 429})
_NETWORK_ERRORS = (httpcore.NetworkError, httpcore.ProtocolError, h11.RemoteProtocolError, OSError)


class AsyncConnector:
    """Opens connections. Every wait of one counts against its connect timeout and against the deadline of the request.

    Args:
        tls: Builds the TLS context when the first connection needs one. It is used for the server and for a proxy.
        proxy: A proxy for all connections.
        socket_options: Options for every socket.
    """

    def __init__(
        self,
        *,
        tls: Callable[[], ssl.SSLContext],
        proxy: Proxy | None,
        socket_options: Iterable[tuple[int, int, int]],
    ) -> None:
        self._tls = tls
        self._context: ssl.SSLContext | None = None
        self._proxy = proxy
        self._proxy_origin = None if proxy is None else parse_origin(proxy.url)
        self._socket_options = tuple(socket_options)
        self._backend = concurrency.AsyncNetworkBackend()

    async def connect(
        self,
        origin: Origin,
        progress: RequestProgress,
        timeout: float | None,  # noqa: ASYNC109 - as the streams have it
    ) -> AsyncDeadlineStream:
        """Open a connection over which requests to an origin can be sent.

        Args:
            origin: The origin of the server.
            progress: The request that waits for the connection.
            timeout: Seconds until the connection can be used, the lookup of its name, the tunnel through a proxy, and
                TLS included; `None` for no limit.

        Raises:
            NoResponse: If it cannot be opened.
        """
        deadline = progress.deadline
        if timeout is not None:
            limit = time.monotonic() + timeout
            progress.deadline = limit if deadline is None or limit < deadline else deadline
        try:
            return await self._open(origin, progress)
        finally:
            progress.deadline = deadline
            # What has left was for the proxy.
            progress.sent = False

    async def _open(self, origin: Origin, progress: RequestProgress) -> AsyncDeadlineStream:
        scheme, host, port = origin
        proxy = self._proxy_origin
        if b"https" in (scheme, proxy and proxy[0]):
            self._tls_context()  # what is wrong with its files is reported before anything is sent
        if proxy is None:
            stream = await self._connect_tcp(host, port, progress, failure="unreachable")
        else:
            stream = await self._connect_tcp(proxy[1], proxy[2], progress, failure="no proxy")
        try:
            if proxy is not None and proxy[0] == b"https":
                await self._start_tls(stream, proxy[1], "with the proxy: ")
            if proxy is not None and scheme == b"https":
                await self._open_tunnel(stream, authority(host, port))
            if scheme == b"https":
                await self._start_tls(stream, host, "")
        except BaseException:
            await stream.aclose()
            raise
        return stream

    async def _connect_tcp(
        self, host: bytes, port: int, progress: RequestProgress, *, failure: FailureCode
    ) -> AsyncDeadlineStream:
        outer = sys.exception()
        try:
            left = progress.within(None, httpcore.ConnectTimeout)
            options = self._socket_options
            stream = await self._backend.connect_tcp(host.decode("ascii"), port, left, socket_options=options)
        except httpcore.TimeoutException as exc:
            raise NoResponse("slow to connect", unsent=True, detail=describe(list(iter_causes(exc, outer)))) from exc
        except (*_NETWORK_ERRORS, UnicodeError) as exc:
            causes = list(iter_causes(exc, outer))
            raise NoResponse(failure, unsent=True, detail=_root(causes, describe(causes))) from exc
        return AsyncDeadlineStream(stream, progress)

    async def _start_tls(self, stream: AsyncDeadlineStream, host: bytes, prefix: str) -> None:
        context = self._tls_context()
        outer = sys.exception()
        try:
            await stream.start_tls(context, host.decode("ascii").removesuffix("."))
        except httpcore.TimeoutException as exc:
            raise NoResponse("slow to connect", unsent=True, detail=f"{prefix}the TLS handshake timed out") from exc
        except _NETWORK_ERRORS as exc:
            causes = list(iter_causes(exc, outer))
            if is_permanent(causes):
                raise NoResponse("tls", unsent=True, detail=prefix + describe(causes)) from exc
            detail = prefix + _root(causes, "the connection was closed")
            raise NoResponse("tls interrupted", unsent=True, detail=detail) from exc

    async def _open_tunnel(self, stream: AsyncDeadlineStream, target: bytes) -> None:
        """Have the proxy connect the stream to a server."""
        outer = sys.exception()
        http = h11.Connection(h11.CLIENT)
        try:
            await stream.write(http.send(self._build_connect(target)) or b"")
            await stream.write(http.send(h11.EndOfMessage()) or b"")
            while not isinstance(event := http.next_event(), h11.Response):
                if event is h11.NEED_DATA:
                    http.receive_data(await stream.read(_READ))
                elif not isinstance(event, h11.InformationalResponse):
                    raise httpcore.RemoteProtocolError("the proxy closed the connection")
        except httpcore.TimeoutException as exc:
            raise NoResponse("slow to connect", unsent=True, detail="the proxy did not respond to CONNECT") from exc
        except _NETWORK_ERRORS as exc:
            raise NoResponse("proxy", unsent=True, detail=describe(list(iter_causes(exc, outer)))) from exc
        status = event.status_code
        if not 200 <= status < 300:
            code: FailureCode = "proxy" if status >= 500 or status in _TRANSIENT_STATUSES else "proxy denied"
            detail = _explain(status, event.reason.decode("ascii", "backslashreplace"))
            raise NoResponse(code, unsent=True, detail=detail) from httpcore.ProxyError(detail)
        if http.trailing_data != (b"", False):
            detail = "the proxy sent data of its own through the tunnel"
            raise NoResponse("proxy", unsent=True, detail=detail) from httpcore.RemoteProtocolError(detail)

    def _build_connect(self, target: bytes) -> h11.Request:
        authorization = None if self._proxy is None else self._proxy.authorization
        headers = [(b"Host", target), (b"Accept", b"*/*")]
        if authorization is not None:
            headers.append((b"Proxy-Authorization", authorization.reveal().encode("latin-1")))
        return h11.Request(method="CONNECT", target=target, headers=headers)

    def _tls_context(self) -> ssl.SSLContext:
        if self._context is None:
            context = self._tls()
            context.set_alpn_protocols(["http/1.1"])
            self._context = context
        return self._context


def _root(causes: list[BaseException], otherwise: str) -> str:
    """Return what the operating system reports, in the same words for sync and async, which wrap it differently.

    Args:
        causes: The exception and its causes.
        otherwise: What to return if it reports nothing.
    """
    for cause in reversed(causes):
        # Several addresses were tried.
        error = cause.exceptions[-1] if isinstance(cause, BaseExceptionGroup) else cause
        if isinstance(error, OSError) and not isinstance(error, ssl.SSLError) and error.strerror:
            return error.strerror
    return otherwise


def _explain(status: int, reason: str) -> str:
    if status == 407:
        return f"{status} {reason}; give proxy= a user name and a password: http://user:password@host:port"
    return f"{status} {reason}"
