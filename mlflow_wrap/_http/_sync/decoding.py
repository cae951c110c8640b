# Made by `make generate` from _http/_async/decoding.py.
# Do not edit: change the async source. @generated
"""Decompression of response bodies, by httpx, which is loaded only for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._http.transport_errors import NoResponse

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.connection_pool import StreamedResponse
    from mlflow_wrap._http._sync.httpx_adapter import HttpxResponse
    from mlflow_wrap._http.response_headers import RawHeaders


class ResponseBody(httpx.ByteStream):
    """The body of a response as httpx reads it.

    Args:
        response: The response. It is closed with this stream.
    """

    def __init__(self, response: StreamedResponse | HttpxResponse) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._response:
            yield chunk

    def close(self) -> None:
        """Close the response."""
        self._response.close()


def decoded(fields: RawHeaders, body: bytes) -> bytes:
    """A body as it was before it was compressed.

    Raises:
        NoResponse: If it is not what its headers say.
    """
    try:
        return httpx.Response(200, headers=list(fields), content=body).content
    except httpx.DecodingError as exc:
        raise NoResponse("broken", unsent=False, detail=str(exc)) from exc


def decoded_pieces(response: StreamedResponse | HttpxResponse) -> Iterator[bytes]:
    """The body of an answer, chunk by chunk, as it was before it was compressed.

    Raises:
        NoResponse: If it is not what its headers say, or breaks off.
    """
    try:
        for chunk in httpx.Response(200, headers=list(response.fields), stream=ResponseBody(response)).iter_bytes():
            yield chunk
    except httpx.DecodingError as exc:
        raise NoResponse("broken", unsent=False, detail=str(exc)) from exc
