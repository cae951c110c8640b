# Made by `make generate` from mlflow_wrap/_async/bridge.py.
# Do not edit: change the async source. @generated
"""Lets httpx send over our connections, for those who plug authentication, hooks or redirects in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from mlflow_wrap._core.faults import Fault
from mlflow_wrap._core.places import PORTS

if TYPE_CHECKING:
    from mlflow_wrap._core.headers import Fields
    from mlflow_wrap._sync.engine import Engine, Reply
    from mlflow_wrap._sync.plugged import PluggedReply

DEADLINE = "mlflow_wrap.deadline"
"""Extension of a request: when its answer must be there, by `time.monotonic()`."""


class _AsyncBody(httpx.ByteStream):
    def __init__(self, reply: Reply | PluggedReply) -> None:
        self._reply = reply

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._reply:
            yield piece

    def close(self) -> None:
        self._reply.close()


def decoded(fields: Fields, body: bytes) -> bytes:
    """A body as it was before it was compressed.

    Raises:
        Fault: If it is not what its headers say.
    """
    try:
        return httpx.Response(200, headers=list(fields), content=body).content
    except httpx.DecodingError as exc:
        raise Fault("broken", unsent=False, detail=str(exc)) from exc


def decoded_pieces(reply: Reply | PluggedReply) -> Iterator[bytes]:
    """The body of an answer, piece by piece, as it was before it was compressed.

    Raises:
        Fault: If it is not what its headers say, or breaks off.
    """
    try:
        for piece in httpx.Response(200, headers=list(reply.fields), stream=_AsyncBody(reply)).iter_bytes():
            yield piece
    except httpx.DecodingError as exc:
        raise Fault("broken", unsent=False, detail=str(exc)) from exc


class Bridge(httpx.BaseTransport):
    """An httpx transport over an engine.

    Args:
        engine: Has the connections. It is closed with this transport.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request of httpx.

        Raises:
            Fault: If no answer came.
        """
        url = request.url
        place = url.raw_scheme, url.raw_host, url.port or PORTS[url.scheme]
        reply = self._engine.open(
            request.method,
            url.raw_path.decode("ascii"),
            request.headers.raw,
            request.stream,  # type: ignore[arg-type]  # of this colour
            request.extensions.get(DEADLINE),
            place=place,
            waits=request.extensions.get("timeout"),
        )
        return httpx.Response(reply.status, headers=list(reply.fields), stream=_AsyncBody(reply))

    def close(self) -> None:
        """Closes the connections."""
        self._engine.close()
