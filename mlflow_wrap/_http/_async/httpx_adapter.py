"""Send requests through what the user has plugged in: a client or a transport of httpx or httpx2."""

from __future__ import annotations

import re
import ssl
import sys
import time
from collections.abc import AsyncIterator
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Any

from mlflow_wrap._http._async.decoding import read_decoded
from mlflow_wrap._http._async.httpx_transport import DEADLINE, FRESH, OPENED
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http._concurrency import isolated_tasks as isolation
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.origin import PORTS
from mlflow_wrap._http.redaction import conceal_headers
from mlflow_wrap._http.tls_errors import is_client_certificate_rejection, is_permanent
from mlflow_wrap._http.transport_errors import FailureCode, LimitExceeded, NoResponse, describe, iter_causes
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    import httpx

    from mlflow_wrap._http._async.connection_pool import AsyncStreamedResponse
    from mlflow_wrap._http._concurrency.isolated_tasks import AsyncIsolatedCall
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.response_headers import RawHeaders

_MAX_REDIRECTS = 10
_REDIRECT = "mlflow_wrap.redirect"
# httpx reports what it cannot parse in these words only.
_INVALID_LOCATION = "Invalid URL in location header"
_DENIED = re.compile(r"4(?!08|25|29)[0-9]{2}\b")


class AsyncHttpxResponse:
    """A response whose body is still to come. Close it in any case.

    Args:
        response: The response.
        deadline: When it must be there, by `time.monotonic()`.
        opened: The responses of our connections that it was built from.
        library: httpx or httpx2, whichever the response is of.
    """

    def __init__(
        self,
        response: httpx.Response,
        deadline: float | None,
        opened: list[AsyncStreamedResponse],
        library: ModuleType,
    ) -> None:
        self._response = response
        self._deadline = deadline
        self._opened = opened
        self._library = library
        self.status = response.status_code
        self.raw_headers: RawHeaders = response.headers.raw
        # A hook of the user may have read the body. Otherwise we decompress it: httpx does so without limit.
        self.decoded = response.is_stream_consumed
        """Whether the body comes decompressed."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        outer = sys.exception()
        response = self._response
        try:
            async for chunk in response.aiter_bytes() if self.decoded else response.aiter_raw():
                if self._deadline is not None and time.monotonic() > self._deadline:
                    raise self._library.ReadTimeout("the deadline of the whole call has passed")
                yield chunk
        # httpx lets those of TLS through that come after the handshake.
        except (self._library.HTTPError, self._library.StreamError, ssl.SSLError) as exc:
            raise _translate(exc, outer, self._library) from exc

    async def aclose(self) -> None:
        """Close the response."""
        try:
            await self._response.aclose()
        finally:
            await _close(self._opened)


class AsyncIsolatedResponse:
    """A response whose body is still to come, each step in a call of its own. Close it in any case.

    Args:
        response: The response.
        call: What it was opened in.
    """

    def __init__(self, response: AsyncHttpxResponse, call: AsyncIsolatedCall) -> None:
        self._response = response
        self._call = call
        self._is_closed = False
        self.status, self.raw_headers, self.decoded = response.status, response.raw_headers, response.decoded

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = self._response.__aiter__()

        async def read() -> bytes | None:
            return await anext(chunks, None)

        while (chunk := await self._call.run(read)) is not None:
            yield chunk

    async def aclose(self) -> None:
        """Close the response, once however often it is called."""
        # An abandoned call closes it itself.
        if not self._is_closed and not self._call.progress.is_abandoned:
            await self._call.run(self._response.aclose)
            self._is_closed = True
            self._call.finish()


class AsyncHttpxAdapter:
    """Sends requests with httpx or httpx2.

    Redirects are followed only within the origin, with a client of the user too: our credentials and headers go to no
    other host and no other port.

    Args:
        client: The user's client or transport, or a client of ours around what the user has plugged in.
        library: httpx or httpx2, whichever the client or transport is of. `httpx` stands for both in annotations.
        base_url: Scheme, host and port of the server.
        timeout: The timeouts; `None` for the client's own.
        owned: Whether to close it.
        isolated: Whether interrupts must not reach it, because it has connections of its own.
        follow_redirects: Whether to follow redirects. A client of the user says so itself.
        limits: How large headers and bodies of responses may be. httpx itself allows 100 KB of headers.
    """

    def __init__(
        self,
        client: Any,
        library: ModuleType,
        base_url: str,
        timeout: httpx.Timeout | None,
        *,
        owned: bool,
        isolated: bool = False,
        follow_redirects: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self._client = client
        self._library = library
        self._limits = limits
        self._follow_redirects = follow_redirects
        self._base_url = base_url
        self._timeout = timeout
        self._owned = owned
        self._calls = isolation.AsyncIsolatedCalls() if isolated else None
        self._closed = False

    async def exchange(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
        *,
        fresh: bool = False,
    ) -> tuple[int, RawHeaders, bytes]:
        """See `AsyncConnectionPool.exchange`. Which connection is used is up to the user's client."""
        concurrency.current_owner()
        call = None if self._calls is None else self._calls.start()
        exchange = partial(self._exchange, method, target, headers, content, deadline, fresh=fresh, call=call)
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        try:
            if call is not None:
                return await call.run(exchange, left)
            async with concurrency.limited(left):
                return await exchange()
        except TimeoutError as exc:
            raise NoResponse("slow", unsent=False, detail="the deadline of the whole call has passed") from exc
        finally:
            if call is not None:
                call.finish()

    async def open(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
        *,
        fresh: bool = False,
    ) -> AsyncHttpxResponse | AsyncIsolatedResponse:
        """See `AsyncConnectionPool.open`."""
        concurrency.current_owner()
        call = None if self._calls is None else self._calls.start()
        start = partial(self._open, method, target, headers, content, deadline, fresh=fresh, call=call)
        if call is None:
            return await start()
        try:
            return AsyncIsolatedResponse(await call.run(start), call)
        except BaseException:
            call.end()
            raise

    async def aclose(self) -> None:
        """Close what is ours."""
        self._closed = True
        close = self._client.aclose if self._owned else None
        if self._calls is not None:
            if self._owned:  # a client of the user goes on, and needs its pool
                self._calls.cancel()
            await self._calls.aclose(close)
        elif close is not None:
            await close()

    async def _exchange(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
        *,
        fresh: bool,
        call: AsyncIsolatedCall | None,
    ) -> tuple[int, RawHeaders, bytes]:
        response = await self._open(method, target, headers, content, deadline, fresh=fresh, call=call)
        try:
            body = await read_decoded(response, self._limits)
        finally:
            await response.aclose()
        return response.status, response.raw_headers, body

    async def _open(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
        *,
        fresh: bool,
        call: AsyncIsolatedCall | None,
    ) -> AsyncHttpxResponse:
        if self._closed:
            raise ClientClosed("the client is closed")
        opened: list[AsyncStreamedResponse] = []
        extensions: dict[str, Any] = {DEADLINE: deadline, FRESH: fresh, OPENED: opened}
        if call is not None:
            extensions["trace"] = call.trace
            if isinstance(content, AsyncIterator):
                content = _stop_if_abandoned(content, call)
        try:
            response = await self._request(method, target, headers, content, deadline, extensions)
            if call is not None:
                call.opened.append(response)
            return AsyncHttpxResponse(response, deadline, opened, self._library)
        except BaseException:
            # Where it is interrupted, httpx does not always close what it has.
            await _close(opened)
            raise

    async def _request(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
        extensions: dict[str, Any],
    ) -> httpx.Response:
        client, library, outer = self._client, self._library, sys.exception()
        url = self._base_url + target
        request: httpx.Request | None = None
        try:
            if isinstance(client, library.AsyncClient):
                timeout = _clipped(self._timeout or client.timeout, deadline, library)
                request = client.build_request(
                    method,
                    url,
                    headers=list(headers),
                    content=content,
                    timeout=timeout,
                    extensions=extensions,
                )
                response = await _send(client, request, library)
                if (self._follow_redirects or client.follow_redirects) and not isinstance(content, AsyncIterator):
                    response = await _follow(client, response, library)
            else:
                timeout = _clipped(self._timeout or library.Timeout(None), deadline, library)
                extensions["timeout"] = timeout.as_dict()
                request = library.Request(method, url, headers=list(headers), content=content, extensions=extensions)
                response = await client.handle_async_request(request)
                response.request = request
            request = response.request
        # A UnicodeError comes from the host of a redirect.
        except (library.HTTPError, library.InvalidURL, ssl.SSLError, UnicodeError) as exc:
            raise _translate(exc, outer, library) from exc
        except RuntimeError as exc:
            # httpx has no exception of its own for this.
            if isinstance(client, library.AsyncClient) and client.is_closed:
                raise ClientClosed("the client is closed") from exc
            raise
        finally:
            # Hooks, authentication and the user's client add headers.
            if request is not None:
                headers[:0] = conceal_headers(request.headers.raw)
        await self._check_headers(response)
        return response

    async def _check_headers(self, response: httpx.Response) -> None:
        limit = self._limits.max_header_size
        if limit is not None and sum(len(name) + len(value) + 4 for name, value in response.headers.raw) > limit:
            await response.aclose()
            raise LimitExceeded("max_header_size", limit, "the headers of the response are larger")


async def remember_redirect(response: httpx.Response) -> None:
    """Remember a redirect as an event hook of httpx, which raises for a `Location` that it cannot parse.

    Args:
        response: The response.
    """
    if response.has_redirect_location:
        # Without its body, which httpx would read without limit, and nobody needs.
        remembered = type(response)(response.status_code, headers=response.headers, request=response.request)
        response.request.extensions[_REDIRECT] = remembered


async def _stop_if_abandoned(content: AsyncIterator[bytes], call: AsyncIsolatedCall) -> AsyncIterator[bytes]:
    async for chunk in content:
        call.progress.check()
        yield chunk


async def _close(opened: list[AsyncStreamedResponse]) -> None:
    for response in opened:
        await response.aclose()


async def _send(client: httpx.AsyncClient, request: httpx.Request, library: ModuleType) -> httpx.Response:
    """Send one request. A redirect to nowhere is a response as well."""
    try:
        return await client.send(request, stream=True, follow_redirects=False)
    except (library.RemoteProtocolError, library.InvalidURL, UnicodeError):
        response: httpx.Response | None = request.extensions.get(_REDIRECT)
        if response is None:
            raise
        return response


async def _follow(client: httpx.AsyncClient, response: httpx.Response, library: ModuleType) -> httpx.Response:
    """Return the response at the end of redirects, or the redirect that may not be followed."""
    for _ in range(_MAX_REDIRECTS):
        redirected = response.next_request
        if redirected is None or not _may_follow(response.request, redirected):
            return response
        # Not read to its end, for the same reason.
        await response.aclose()
        redirected.extensions.pop(_REDIRECT, None)
        response = await _send(client, redirected, library)
    return response


def _may_follow(request: httpx.Request, redirected: httpx.Request) -> bool:
    """Whether a redirect stays with its origin, or changes http to https on the default ports, and nothing else."""
    old, new = request.url, redirected.url
    if redirected.method != request.method or new.userinfo or new.host != old.host:
        return False
    return _port(new) == _port(old) if new.scheme == old.scheme else (_port(old), _port(new)) == (80, 443)


def _port(url: httpx.URL) -> int:
    return PORTS.get(url.scheme, 0) if url.port is None else url.port


def _clipped(timeout: httpx.Timeout, deadline: float | None, library: ModuleType) -> httpx.Timeout:
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise library.ReadTimeout("the deadline of the whole call has passed")
    timeouts = {name: left if wait is None or left < wait else wait for name, wait in timeout.as_dict().items()}
    clipped: httpx.Timeout = library.Timeout(**timeouts)
    return clipped


def _translate(error: Exception, outer: BaseException | None, library: ModuleType) -> NoResponse:
    causes = list(iter_causes(error, outer))
    code, unsent = _classify(error, causes, library)
    return NoResponse(code, unsent=unsent, detail=describe(causes))


def _classify(error: Exception, causes: list[BaseException], library: ModuleType) -> tuple[FailureCode, bool]:
    """Return what happened, and whether the request certainly never left."""
    if isinstance(error, library.ConnectTimeout):
        # Some transports say so of a connection that was lost later.
        return "slow to connect", False
    if isinstance(error, library.ConnectError):
        if is_permanent(causes):
            return "tls", True
        return ("tls interrupted" if any(isinstance(cause, ssl.SSLError) for cause in causes) else "unreachable"), True
    if isinstance(error, library.PoolTimeout):
        return "no free connection", True
    if isinstance(error, library.TimeoutException):
        return "slow", False
    if isinstance(error, library.ProxyError):
        return ("proxy denied" if _DENIED.match(str(error)) else "proxy"), False
    if isinstance(error, library.UnsupportedProtocol):
        return "not sendable", True
    if isinstance(error, (library.InvalidURL, UnicodeError)) or _INVALID_LOCATION in str(error):
        return "bad redirect", False
    if isinstance(error, library.LocalProtocolError):
        return "not sendable", False
    if any(isinstance(cause, ssl.SSLError) and is_client_certificate_rejection(str(cause)) for cause in causes):
        return "tls", False
    return "broken", False
