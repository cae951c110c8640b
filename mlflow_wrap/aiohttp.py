"""A transport over aiohttp, for those who have it in use. Needs the extra `mlflow-wrap[aiohttp]`."""

from __future__ import annotations

import os
import socket
import ssl
from typing import Any

import httpx

try:
    import aiohttp
    from httpx_aiohttp import AiohttpTransport
except ModuleNotFoundError as exc:
    raise ModuleNotFoundError("mlflow_wrap.aiohttp needs: pip install 'mlflow-wrap[aiohttp]'", name=exc.name) from exc

from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http.origin import KEEPALIVE, MAX_CONNECTIONS
from mlflow_wrap._http.quick_ack import acknowledge_at_once
from mlflow_wrap._http.tls_context import build_ssl_context


class _QuickSocket(socket.socket):
    """A socket that acknowledges at once what it receives; see `AsyncDeadlineStream`."""

    def send(self, data: Any, flags: int = 0, /) -> int:
        sent = super().send(data, flags)
        acknowledge_at_once(self)
        return sent

    def sendmsg(self, *args: Any) -> int:
        sent = super().sendmsg(*args)
        acknowledge_at_once(self)
        return sent


class AioHttpTransport(AiohttpTransport):
    """Send the requests of an `AsyncMLflow` with aiohttp: `AsyncMLflow(uri, transport=AioHttpTransport())`.

    Very many concurrent calls take about as much CPU as over the client's own connections, which is a fifth of what
    httpx takes (`docs/benchmarks.md`).

    Args:
        verify: Whether to check the server's certificate; or a file or folder with the authorities to trust, or an
            `ssl.SSLContext`.
        proxy: The URL of a proxy.
        max_connections: The maximum number of concurrent requests; further ones wait.
    """

    def __init__(
        self,
        *,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
        proxy: str | None = None,
        max_connections: int = MAX_CONNECTIONS,
    ) -> None:
        trusted = os.fspath(verify) if isinstance(verify, os.PathLike) else verify
        context = build_ssl_context(trusted)
        super().__init__(verify=context, proxy=None if proxy is None else httpx.Proxy(proxy))
        self._context = context
        self._max_connections = max_connections
        self._owner: object = None

    def get_client(self) -> aiohttp.ClientSession:
        """Makes the session of this event loop."""
        connector = aiohttp.TCPConnector(
            limit=self._max_connections,
            keepalive_timeout=KEEPALIVE,
            ssl=self._context,
            socket_factory=lambda address: _QuickSocket(*address[:3]),
        )
        return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request of httpx.

        Raises:
            httpx.TransportError: If no response came.
        """
        owner = concurrency.owner()
        if owner != self._owner:
            # The session of another event loop, or of a parent process, is of no use here.
            self._owner, self.client = owner, None
        try:
            return await super().handle_async_request(request)
        except httpx.TransportError as exc:
            raise _convert_error(exc.__cause__ or exc) from exc
        except aiohttp.ClientError as exc:
            raise _convert_error(exc) from exc


def _convert_error(error: BaseException) -> httpx.TransportError:
    """Convert an error of aiohttp to that of httpx, whose own table reports a lost connection as one never opened."""
    detail = str(error) or type(error).__name__
    if isinstance(error, aiohttp.ClientConnectorError):
        return httpx.ConnectError(detail)
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return httpx.ConnectTimeout(detail)
    if isinstance(error, TimeoutError):
        return httpx.ReadTimeout(detail)
    if isinstance(error, OSError):
        return httpx.ReadError(detail)
    return httpx.RemoteProtocolError(detail)
