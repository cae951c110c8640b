"""A stand-in for an MLflow server that responds to two calls, always the same, as fast as it can.

It runs as a program of its own, `python stub.py [whole|stalling|prompt]`, prints its port, and ends when its standard
input is closed. What it returns was captured from a real server.

`whole` sends a response in one packet. `stalling` sends headers and body in two, as uvicorn does, and leaves Nagle's
algorithm on, as `mlflow server` does with more than one worker: the body then waits until the client has acknowledged
the headers, which a client delays by some 40 ms. `prompt` is the control: the same two packets, Nagle's algorithm off.
"""

from __future__ import annotations

import asyncio
import re
import socket
import sys
from pathlib import Path
from typing import cast

MODES = ("whole", "stalling", "prompt")
_HEADERS = (
    "HTTP/1.1 {status}\r\ndate: Mon, 23 Nov 2026 19:26:21 GMT\r\nserver: uvicorn\r\ncontent-type: application/json\r\n"
    "content-length: {length}\r\nx-content-type-options: nosniff\r\nx-frame-options: SAMEORIGIN\r\nvary: Origin\r\n\r\n"
)
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)
_Response = tuple[bytes, bytes]


def _build_response(status: str, body: bytes) -> _Response:
    return _HEADERS.format(status=status, length=len(body)).encode(), body


RESPONSES = {
    b"GET /api/2.0/mlflow/runs/get": _build_response(
        "200 OK", (Path(__file__).parent / "payloads" / "get_run.json").read_bytes()
    ),
    b"POST /api/2.0/mlflow/runs/log-metric": _build_response("200 OK", b"{}"),
}
_UNKNOWN = _build_response("404 Not Found", b"{}")


class Stub(asyncio.Protocol):
    """One connection.

    Args:
        mode: One of `MODES`.
    """

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Sets Nagle's algorithm as the mode wants it; asyncio turns it off for some sockets only."""
        self._transport = cast("asyncio.Transport", transport)
        connection = cast("socket.socket", transport.get_extra_info("socket"))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, int(self._mode != "stalling"))

    def data_received(self, data: bytes) -> None:
        """Respond to every complete request."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._received, 0, end + 2)
            size = end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < size:
                return
            target = self._received[: self._received.index(b"\r\n")].rpartition(b" ")[0]
            self._received = self._received[size:]
            headers, body = RESPONSES.get(target.partition(b"?")[0], _UNKNOWN)
            if self._mode == "whole":
                self._transport.write(headers + body)
            else:
                self._transport.write(headers)
                self._transport.write(body)


async def _main(mode: str) -> None:
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    loop.add_reader(sys.stdin, ended.set)
    server = await loop.create_server(lambda: Stub(mode), "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await ended.wait()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
