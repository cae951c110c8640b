"""Lets httpx send over our connections, for those who plug authentication, hooks or redirects in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http.origin import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncConnectionPool, AsyncStreamedResponse

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its answer must be there, by `time.monotonic()`."""


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
    """An httpx transport over an engine.

    Args:
        engine: Has the connections. It is closed with this transport.
    """

    def __init__(self, engine: AsyncConnectionPool) -> None:
        self._engine = engine

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request of httpx.

        Raises:
            NoResponse: If no answer came.
        """
        url = request.url
        origin = url.raw_scheme, url.raw_host, url.port or PORTS[url.scheme]
        response = await self._engine.open(
            request.method,
            url.raw_path.decode("ascii"),
            request.headers.raw,
            request.stream,  # type: ignore[arg-type]  # of this colour
            request.extensions.get(DEADLINE),
            origin=origin,
            timeouts=request.extensions.get("timeout"),
        )
        return httpx.Response(response.status, headers=list(response.fields), stream=AsyncResponseBody(response))

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._engine.aclose()
