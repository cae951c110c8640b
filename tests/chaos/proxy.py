"""An HTTP proxy: it forwards requests for http servers, and makes tunnels to https servers."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from urllib.parse import urlsplit

from tests.chaos.disruptions import ON_CONNECT, Ended, State, open_connection, stall

_READ = 65_536


class ChaosProxy:
    """An HTTP proxy that passes the bytes of responses on as they are.

    Args:
        state: What all listeners share.
        context: For TLS between client and proxy; none without.
    """

    def __init__(self, state: State, context: ssl.SSLContext | None) -> None:
        self._state = state
        self._context = context

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Handles a connection."""
        connection = _Connection(self._state, reader, writer)
        self._state.connections += 1
        try:
            disruption = self._state.take_disruption("proxy")
            connection.stage = "proxy: TLS" if self._context else "proxy: accepted"
            await open_connection(self._state, disruption, reader, writer, self._context)
            connection.stage = "proxy: request headers"
            while True:
                await connection.forward(disruption)
        except (Ended, OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._state.stages[connection.stage] += 1
            self._state.connections -= 1
            connection.close()


class _Connection:
    def __init__(self, state: State, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.stage = ""
        self._random = state.random
        self._reader = reader
        self._writer = writer
        self._upstream: asyncio.StreamWriter | None = None
        self._relay: asyncio.Task[None] | None = None

    async def forward(self, disruption: str) -> None:
        """Passes one request on, or opens a tunnel and stays until it ends."""
        head = await self._reader.readuntil(b"\r\n\r\n")
        method, target, _ = head.partition(b"\r\n")[0].split(b" ")
        if method == b"CONNECT":
            host, _, port = target.decode().rpartition(":")
            await self._disrupt(disruption)
            upstream = await self._connect(host, int(port))
            self._writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            if disruption == "connect-extra":
                self._writer.write(self._random.randbytes(16))
            self.stage = "proxy: tunnel"
            await _copy(self._reader, upstream)
            raise Ended
        parts = urlsplit(target.decode())
        if not parts.hostname or not parts.port:
            raise Ended
        upstream = self._upstream or await self._connect(parts.hostname, parts.port)
        origin_form = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}".encode()
        upstream.write(head.replace(target, origin_form, 1))
        self.stage = "proxy: request body"
        missing = _content_length(head)
        while missing:
            chunk = await self._reader.read(min(missing, _READ))
            if not chunk:
                raise Ended
            missing -= len(chunk)
            upstream.write(chunk)
            await upstream.drain()
        self.stage = "proxy: forwarded"

    def close(self) -> None:
        """Ends both connections."""
        if self._relay is not None:
            self._relay.cancel()
        if self._upstream is not None:
            self._upstream.close()
        self._writer.close()

    async def _disrupt(self, disruption: str) -> None:
        self.stage = "proxy: CONNECT"
        if disruption not in ON_CONNECT:
            return
        if disruption == "connect-late":
            await asyncio.sleep(self._random.uniform(0, 0.005))
        elif disruption == "connect-stall":
            await stall(self._reader)
        elif disruption == "connect-half":
            self._writer.write(b"HTTP/1.1 200 Connec")
            raise Ended
        elif disruption == "connect-close":
            raise Ended
        elif disruption == "connect-denied":
            status = self._random.choice((b"403 Forbidden", b"502 Bad Gateway", b"503 Service Unavailable"))
            self._writer.write(b"HTTP/1.1 %b\r\nContent-Length: 0\r\n\r\n" % status)
            raise Ended

    async def _connect(self, host: str, port: int) -> asyncio.StreamWriter:
        reader, self._upstream = await asyncio.open_connection(host, port)
        self._relay = asyncio.create_task(self._pass_back(reader))
        return self._upstream

    async def _pass_back(self, reader: asyncio.StreamReader) -> None:
        try:
            await _copy(reader, self._writer)
        finally:
            # The server has ended the connection.
            self._writer.close()
            self._reader.feed_eof()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(_READ):
            writer.write(chunk)
            await writer.drain()


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
