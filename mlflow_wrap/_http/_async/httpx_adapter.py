"""Sends requests through what the user has plugged in: an httpx client, or an httpx transport."""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx

from mlflow_wrap._http._async.decoding import read_decoded
from mlflow_wrap._http._async.httpx_transport import DEADLINE
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http.limit_checks import LimitExceeded
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.tls_errors import is_refusal
from mlflow_wrap._http.transport_errors import Kind, NoResponse, iter_causes
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.response_headers import RawHeaders


_MOST_REDIRECTS = 10


class AsyncHttpxResponse:
    """An answer whose body is still to come. Close it in any case.

    Args:
        response: The answer.
        deadline: When it must be there, by `time.monotonic()`.
    """

    def __init__(self, response: httpx.Response, deadline: float | None) -> None:
        self._response = response
        self._deadline = deadline
        self.status = response.status_code
        self.fields: RawHeaders = response.headers.raw
        # A hook of the user may have read the body. Otherwise we decompress it: httpx does so without limit.
        self.decoded = response.is_stream_consumed
        """Whether the body comes decompressed."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        outer = sys.exception()
        response = self._response
        try:
            async for chunk in response.aiter_bytes() if self.decoded else response.aiter_raw():
                if self._deadline is not None and time.monotonic() > self._deadline:
                    raise httpx.ReadTimeout("the deadline of the whole call has passed")
                yield chunk
        # httpx lets those of TLS through that come after the handshake.
        except (httpx.HTTPError, httpx.StreamError, ssl.SSLError) as exc:
            raise _fault(exc, outer) from exc

    async def aclose(self) -> None:
        """Ends the answer."""
        await self._response.aclose()


class AsyncHttpxAdapter:
    """Sends requests with httpx.

    Args:
        client: The user's client or transport, or a client of ours around what the user has plugged in.
        base_url: Scheme, host and port of the server.
        timeout: What to wait for how long; `None` for the client's own.
        owned: Whether to close it.
        follow_redirects: Whether to follow redirects that lead to the same host and keep the method. A client of the
            user decides on its own.
        limits: How large headers and bodies of responses may be. httpx itself allows 100 KB of headers.
    """

    def __init__(
        self,
        client: httpx.AsyncClient | httpx.AsyncBaseTransport,
        base_url: str,
        timeout: httpx.Timeout | None,
        *,
        owned: bool,
        follow_redirects: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self._client = client
        self._limits = limits
        self._follow_redirects = follow_redirects
        self._base_url = base_url
        self._timeout = timeout
        self._owned = owned
        self._closed = False

    async def exchange(
        self,
        method: str,
        target: str,
        fields: RawHeaders,
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
    ) -> tuple[int, RawHeaders, bytes]:
        """See `AsyncConnectionPool.exchange`."""
        try:
            async with concurrency.limited(None if deadline is None else max(0.0, deadline - time.monotonic())):
                reply = await self.open(method, target, fields, content, deadline)
                try:
                    body = await read_decoded(reply, self._limits)
                finally:
                    await reply.aclose()
        except TimeoutError as exc:
            raise NoResponse("slow", unsent=False, detail="the deadline of the whole call has passed") from exc
        return reply.status, reply.fields, body

    async def open(
        self,
        method: str,
        target: str,
        fields: RawHeaders,
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
    ) -> AsyncHttpxResponse:
        """See `AsyncConnectionPool.open`."""
        if self._closed:
            raise ClientClosed("the client is closed")
        client, outer = self._client, sys.exception()
        url = self._base_url + target
        arguments: dict[str, Any] = {"headers": list(fields), "content": content}
        try:
            if isinstance(client, httpx.AsyncClient):
                timeout = _clipped(self._timeout or client.timeout, deadline)
                extensions = {DEADLINE: deadline}
                request = client.build_request(method, url, timeout=timeout, extensions=extensions, **arguments)
                response = await client.send(request, stream=True)
                if response.request.method != method:
                    # A redirect has made another request of it, whose answer says nothing of this one.
                    await response.aclose()
                    response = response.history[0]
                if self._follow_redirects and not isinstance(content, AsyncIterator):
                    response = await _followed(client, response)
            else:
                timeout = _clipped(self._timeout or httpx.Timeout(None), deadline)
                request = httpx.Request(method, url, extensions={"timeout": timeout.as_dict()}, **arguments)
                response = await client.handle_async_request(request)
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError) as exc:
            raise _fault(exc, outer) from exc
        except RuntimeError as exc:
            # httpx has no exception of its own for this.
            if isinstance(client, httpx.AsyncClient) and client.is_closed:
                raise ClientClosed("the client is closed") from exc
            raise
        await self._check_headers(response)
        return AsyncHttpxResponse(response, deadline)

    async def _check_headers(self, response: httpx.Response) -> None:
        limit = self._limits.max_header_size
        if limit is not None and sum(len(name) + len(value) + 4 for name, value in response.headers.raw) > limit:
            await response.aclose()
            raise LimitExceeded("max_header_size", limit, "the headers of the response are larger")

    async def aclose(self) -> None:
        """Closes what is ours."""
        self._closed = True
        if self._owned:
            await self._client.aclose()


async def _followed(client: httpx.AsyncClient, response: httpx.Response) -> httpx.Response:
    """The answer at the end of redirects. Where another host or another request would be next, it is the redirect."""
    for _ in range(_MOST_REDIRECTS):
        old, new = response.request, response.next_request
        if new is None or new.method != old.method or new.url.host != old.url.host:
            return response
        if new.url.scheme not in (old.url.scheme, "https"):
            return response
        await response.aread()
        response = await client.send(new, stream=True, follow_redirects=False)
    return response


def _clipped(timeout: httpx.Timeout, deadline: float | None) -> httpx.Timeout:
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpx.ReadTimeout("the deadline of the whole call has passed")
    timeouts = {name: left if wait is None or left < wait else wait for name, wait in timeout.as_dict().items()}
    return httpx.Timeout(**timeouts)


def _fault(exc: Exception, outer: BaseException | None) -> NoResponse:
    kind, unsent = _kind(exc, list(iter_causes(exc, outer)))
    return NoResponse(kind, unsent=unsent, detail=str(exc) or type(exc).__name__)


def _kind(exc: Exception, chain: list[BaseException]) -> tuple[Kind, bool]:
    """What happened, and whether the request surely never left."""
    if isinstance(exc, httpx.ConnectTimeout):
        # Some transports say so of a connection that was lost later.
        return "slow to connect", False
    if isinstance(exc, httpx.ConnectError):
        tls = any(isinstance(cause, ssl.SSLError) for cause in chain)
        return ("tls", True) if tls else ("unreachable", True)
    if isinstance(exc, httpx.PoolTimeout):
        return "no free connection", True
    if isinstance(exc, httpx.TimeoutException):
        return "slow", False
    if isinstance(exc, httpx.ProxyError):
        return "proxy", False
    if isinstance(exc, httpx.LocalProtocolError | httpx.UnsupportedProtocol | httpx.InvalidURL):
        return "not sendable", True
    if any(isinstance(cause, ssl.SSLError) and is_refusal(str(cause)) for cause in chain):
        return "tls", False
    return "broken", False
