# Made by `make generate` from _http/_async/httpx_transport.py.
# Do not edit: change the async source. @generated
"""Lets httpx send over our connections, for those who plug authentication, hooks or redirects in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http.origin import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.connection_pool import ConnectionPool, StreamedResponse

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its answer must be there, by `time.monotonic()`."""


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
    """An httpx transport over an engine.

    Args:
        engine: Has the connections. It is closed with this transport.
    """

    def __init__(self, engine: ConnectionPool) -> None:
        self._engine = engine

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request of httpx.

        Raises:
            NoResponse: If no answer came.
        """
        url = request.url
        origin = url.raw_scheme, url.raw_host, url.port or PORTS[url.scheme]
        response = self._engine.open(
            request.method,
            url.raw_path.decode("ascii"),
            request.headers.raw,
            request.stream,  # type: ignore[arg-type]  # of this colour
            request.extensions.get(DEADLINE),
            origin=origin,
            timeouts=request.extensions.get("timeout"),
        )
        return httpx.Response(response.status, headers=list(response.fields), stream=ResponseBody(response))

    def close(self) -> None:
        """Closes the connections."""
        self._engine.close()
