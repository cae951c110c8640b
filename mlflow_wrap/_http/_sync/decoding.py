# Made by `make generate` from _http/_async/decoding.py.
# Do not edit: change the async source. @generated
"""Reading and decompressing the bodies of responses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlflow_wrap._http.content_encoding import ContentDecoder
from mlflow_wrap._http.response_headers import is_encoded

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.connection_pool import StreamedResponse
    from mlflow_wrap._http._sync.httpx_adapter import HttpxResponse, IsolatedResponse
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.response_headers import RawHeaders


def decode_body(headers: RawHeaders, body: bytes, limits: Limits) -> bytes:
    """Decompress a body.

    Args:
        headers: The headers of the response.
        body: The body as received.
        limits: What it may decompress to.

    Raises:
        NoResponse: If it is not what its headers say.
        LimitExceeded: If it grows too much.
    """
    decoder = ContentDecoder(headers, limits)
    decoded = b"".join(decoder.decode(body))
    decoder.finish()
    return decoded


def iter_decoded(response: StreamedResponse | HttpxResponse | IsolatedResponse, limits: Limits) -> Iterator[bytes]:
    """Iterate over the decompressed body of a response.

    Args:
        response: The response.
        limits: What it may decompress to.

    Raises:
        NoResponse: If it is not what its headers say, or breaks off.
        LimitExceeded: If it grows too much.
    """
    if response.decoded or not is_encoded(response.raw_headers):
        for chunk in response:
            yield chunk
        return
    decoder = ContentDecoder(response.raw_headers, limits)
    for data in response:
        for chunk in decoder.decode(data):
            yield chunk
    decoder.finish()


def read_decoded(response: StreamedResponse | HttpxResponse | IsolatedResponse, limits: Limits) -> bytes:
    """Read the whole decompressed body of a response.

    Args:
        response: The response.
        limits: How large it may be.

    Raises:
        NoResponse: If it is not what its headers say, or breaks off.
        LimitExceeded: If it is too large.
    """
    chunks: list[bytes] = []
    size = 0
    for chunk in iter_decoded(response, limits):
        size += len(chunk)
        limits.check_response_size(size)
        chunks.append(chunk)
    return b"".join(chunks)
