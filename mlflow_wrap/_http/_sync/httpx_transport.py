# Made by `make generate` from _http/_async/httpx_transport.py.
# Do not edit: change the async source. @generated
"""Let httpx send over our connections, for those who plug in authentication, hooks or redirects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http.origin import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.connection_pool import ConnectionPool, StreamedResponse

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its response must be there, by `time.monotonic()`."""
OPENED = "mlflow_wrap.opened"
"""Extension of a request: takes the responses that are opened for it, which httpx may lose when it is interrupted."""

FRESH = "mlflow_wrap.fresh"
"""Extension of a request: whether to avoid an idle connection that the server may be closing."""


class ResponseBody(httpx.ByteStream):
    """The body of a response as httpx reads it.

    Args:
        response: The response. It is closed with this stream.
    """

    def __init__(self, response: StreamedResponse) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._response:
            yield chunk

    def close(self) -> None:
        """Close the response."""
        self._response.close()


class PoolTransport(httpx.BaseTransport):
    """An httpx transport over a pool of connections.

    Args:
        pool: The pool. It is closed with this transport.
    """

    def __init__(self, pool: ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request of httpx.

        Raises:
            NoResponse: If no response came.
        """
        url = request.url
        origin = url.raw_scheme, url.raw_host, PORTS[url.scheme] if url.port is None else url.port
        remember = request.extensions.get(OPENED, []).append
        response = self._pool.open(
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
        return httpx.Response(response.status, headers=list(response.raw_headers), stream=ResponseBody(response))

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()
