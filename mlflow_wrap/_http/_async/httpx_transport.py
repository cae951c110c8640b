"""Let httpx send over our connections, for those who plug in authentication, hooks or redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http._async.decoding import AsyncResponseBody
from mlflow_wrap._http.origin import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncConnectionPool

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its response must be there, by `time.monotonic()`."""
OPENED = "mlflow_wrap.opened"
"""Extension of a request: takes the responses that are opened for it, which httpx may lose when it is interrupted."""


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
        )
        # At once: no signal is handled before a function in C has returned.
        remember(response)
        return httpx.Response(response.status, headers=list(response.fields), stream=AsyncResponseBody(response))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()
