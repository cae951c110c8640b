"""Let httpx send over our connections, for those who plug in authentication, hooks or redirects."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http.origin import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncConnectionPool, AsyncStreamedResponse

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its response must be there, by `time.monotonic()`."""
OPENED = "mlflow_wrap.opened"
"""Extension of a request: takes the responses that are opened for it, which httpx may lose when it is interrupted."""

FRESH = "mlflow_wrap.fresh"
"""Extension of a request: whether to avoid an idle connection that the server may be closing."""


class AsyncResponseBody(httpx.AsyncByteStream):
    """The body of a response as httpx reads it.

    Args:
        response: The response. It is closed with this stream.
    """

    def __init__(self, response: AsyncStreamedResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._response:
            yield chunk

    async def aclose(self) -> None:
        """Close the response."""
        await self._response.aclose()


class AsyncPoolTransport(httpx.AsyncBaseTransport):
    """An httpx transport over a pool of connections.

    Args:
        pool: The pool. It is closed with this transport.
    """

    def __init__(self, pool: AsyncConnectionPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request of httpx.

        Raises:
            NoResponse: If no response came.
        """
        url = request.url
        origin = url.raw_scheme, url.raw_host, PORTS[url.scheme] if url.port is None else url.port
        remember = request.extensions.get(OPENED, []).append
        response = await self._pool.open(
            request.method,
            url.raw_path.decode("ascii"),
            request.headers.raw,
            request.stream,  # type: ignore[arg-type]  # of this variant
            request.extensions.get(DEADLINE),
            origin=origin,
            timeouts=request.extensions.get("timeout"),
            fresh=request.extensions.get(FRESH, False),
        )
        # At once: no signal is handled before a function in C has returned.
        remember(response)
        return httpx.Response(response.status, headers=list(response.raw_headers), stream=AsyncResponseBody(response))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()
