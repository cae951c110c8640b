"""Lets httpx send over our connections, for those who plug authentication, hooks or redirects in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._core.faults import Fault
from mlflow_wrap._core.places import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._async.engine import AsyncEngine, AsyncReply
    from mlflow_wrap._async.plugged import AsyncPluggedReply
    from mlflow_wrap._core.headers import Fields

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its answer must be there, by `time.monotonic()`."""


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, reply: AsyncReply | AsyncPluggedReply) -> None:
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._reply:
            yield piece

    async def aclose(self) -> None:
        await self._reply.aclose()


def decoded(fields: Fields, body: bytes) -> bytes:
    """A body as it was before it was compressed.

    Raises:
        Fault: If it is not what its headers say.
    """
    try:
        return httpx.Response(200, headers=list(fields), content=body).content
    except httpx.DecodingError as exc:
        raise Fault("broken", unsent=False, detail=str(exc)) from exc


async def decoded_pieces(reply: AsyncReply | AsyncPluggedReply) -> AsyncIterator[bytes]:
    """The body of an answer, piece by piece, as it was before it was compressed.

    Raises:
        Fault: If it is not what its headers say, or breaks off.
    """
    try:
        async for piece in httpx.Response(200, headers=list(reply.fields), stream=_AsyncBody(reply)).aiter_bytes():
            yield piece
    except httpx.DecodingError as exc:
        raise Fault("broken", unsent=False, detail=str(exc)) from exc


class AsyncBridge(httpx.AsyncBaseTransport):
    """An httpx transport over an engine.

    Args:
        engine: Has the connections. It is closed with this transport.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request of httpx.

        Raises:
            Fault: If no answer came.
        """
        url = request.url
        place = url.raw_scheme, url.raw_host, url.port or PORTS[url.scheme]
        reply = await self._engine.open(
            request.method,
            url.raw_path.decode("ascii"),
            request.headers.raw,
            request.stream,  # type: ignore[arg-type]  # of this colour
            request.extensions.get(DEADLINE),
            place=place,
            waits=request.extensions.get("timeout"),
        )
        return httpx.Response(reply.status, headers=list(reply.fields), stream=_AsyncBody(reply))

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._engine.aclose()
