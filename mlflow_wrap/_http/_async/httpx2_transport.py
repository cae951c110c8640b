"""Let httpx2 send over our connections, for those who plug in authentication of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx2

from mlflow_wrap._http._async.httpx_transport import AsyncPoolTransport

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncConnectionPool


class AsyncHttpx2ResponseBody(httpx2.AsyncByteStream):
    """The body of a response as httpx2 reads it.

    Args:
        body: The same body as httpx reads it. It is closed with this stream.
    """

    def __init__(self, body: Any) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body:
            yield chunk

    async def aclose(self) -> None:
        """Close the response."""
        await self._body.aclose()


class AsyncHttpx2PoolTransport(httpx2.AsyncBaseTransport):
    """An httpx2 transport over a pool of connections.

    Args:
        pool: The pool. It is closed with this transport.
    """

    def __init__(self, pool: AsyncConnectionPool) -> None:
        self._transport = AsyncPoolTransport(pool)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request of httpx2.

        Raises:
            NoResponse: If no response came.
        """
        response = await self._transport.handle_async_request(request)  # type: ignore[arg-type]  # the same attributes
        return httpx2.Response(
            response.status_code, headers=response.headers.raw, stream=AsyncHttpx2ResponseBody(response.stream)
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()
