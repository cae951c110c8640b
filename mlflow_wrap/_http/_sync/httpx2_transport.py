# Made by `make generate` from _http/_async/httpx2_transport.py.
# Do not edit: change the async source. @generated
"""Let httpx2 send over our connections, for those who plug in authentication of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx2

from mlflow_wrap._http._sync.httpx_transport import PoolTransport

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.connection_pool import ConnectionPool


class Httpx2ResponseBody(httpx2.ByteStream):
    """The body of a response as httpx2 reads it.

    Args:
        body: The same body as httpx reads it. It is closed with this stream.
    """

    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            yield chunk

    def close(self) -> None:
        """Close the response."""
        self._body.close()


class Httpx2PoolTransport(httpx2.BaseTransport):
    """An httpx2 transport over a pool of connections.

    Args:
        pool: The pool. It is closed with this transport.
    """

    def __init__(self, pool: ConnectionPool) -> None:
        self._transport = PoolTransport(pool)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request of httpx2.

        Raises:
            NoResponse: If no response came.
        """
        response = self._transport.handle_request(request)  # type: ignore[arg-type]  # the same attributes
        return httpx2.Response(
            response.status_code, headers=response.headers.raw, stream=Httpx2ResponseBody(response.stream)
        )

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()
