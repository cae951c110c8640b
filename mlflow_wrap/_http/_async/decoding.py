"""Decompression of response bodies, by httpx, which is loaded only for them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http.transport_errors import NoResponse

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncStreamedResponse
    from mlflow_wrap._http._async.httpx_adapter import AsyncHttpxResponse
    from mlflow_wrap._http.response_headers import RawHeaders


class AsyncResponseBody(httpx.AsyncByteStream):
    """The body of a response as httpx reads it.

    Args:
        response: The response. It is closed with this stream.
    """

    def __init__(self, response: AsyncStreamedResponse | AsyncHttpxResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._response:
            yield chunk

    async def aclose(self) -> None:
        """Close the response."""
        await self._response.aclose()


def decoded(fields: RawHeaders, body: bytes) -> bytes:
    """A body as it was before it was compressed.

    Raises:
        NoResponse: If it is not what its headers say.
    """
    try:
        return httpx.Response(200, headers=list(fields), content=body).content
    except httpx.DecodingError as exc:
        raise NoResponse("broken", unsent=False, detail=str(exc)) from exc


async def decoded_pieces(response: AsyncStreamedResponse | AsyncHttpxResponse) -> AsyncIterator[bytes]:
    """The body of an answer, chunk by chunk, as it was before it was compressed.

    Raises:
        NoResponse: If it is not what its headers say, or breaks off.
    """
    try:
        async for chunk in httpx.Response(
            200, headers=list(response.fields), stream=AsyncResponseBody(response)
        ).aiter_bytes():
            yield chunk
    except httpx.DecodingError as exc:
        raise NoResponse("broken", unsent=False, detail=str(exc)) from exc
