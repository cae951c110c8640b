"""Responses whose bodies are read step by step."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING

from mlflow_wrap._http._async.decoding import iter_decoded
from mlflow_wrap._http.limits import UNLIMITED_BODY
from mlflow_wrap._http.response_headers import Headers
from mlflow_wrap._http.transport_errors import NoResponse

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncStreamedResponse
    from mlflow_wrap._http._async.httpx_adapter import AsyncHttpxResponse, AsyncIsolatedResponse
    from mlflow_wrap.errors import TransportError


class AsyncOpenedResponse:
    """A response whose body is still to come. Close it in any case.

    Args:
        reply: The response.
        url: Where the request was sent.
        build_error: Builds the error of a body that breaks off.
        attempts: How often the request was sent.
    """

    def __init__(
        self,
        reply: AsyncStreamedResponse | AsyncHttpxResponse | AsyncIsolatedResponse,
        url: str,
        build_error: Callable[[NoResponse], TransportError],
        attempts: int,
    ) -> None:
        self.url = url
        self.attempts = attempts
        self.status_code = reply.status
        self.headers = Headers(reply.raw_headers)
        self._reply = reply
        self._build_error = build_error

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Iterate over the body.

        Raises:
            TransportError: If it breaks off.
        """
        try:
            async for chunk in iter_decoded(self._reply, UNLIMITED_BODY):
                yield chunk
        except NoResponse as exc:
            raise self._build_error(exc) from exc.__cause__

    async def aclose(self) -> None:
        """Close the response, once however often it is called."""
        await self._reply.aclose()
