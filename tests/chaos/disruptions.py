"""What the servers do to a connection before a request arrives on it."""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
import struct
from collections import Counter, deque
from contextlib import suppress

STALL_SECONDS = 30.0
"""How long a server stays silent towards a client that does not hang up either."""
ON_ACCEPT = ("accept-close", "accept-reset", "accept-stall")
ON_TLS = ("tls-close", "tls-half", "tls-garbage", "tls-late", "tls-stall")
ON_CONNECT = ("connect-late", "connect-stall", "connect-half", "connect-close", "connect-denied", "connect-extra")


class State:
    """What all listeners of a server process share.

    Args:
        seed: Seeds what they draw.

    Attributes:
        stages: How far the connections had come when they ended.
        connections: How many are open.
        disruptions: What happens to the next connections, by listener: `origin` or `proxy`.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - reproducible, not secret
        self.stages: Counter[str] = Counter()
        self.connections = 0
        self.disruptions: dict[str, deque[str]] = {"origin": deque(), "proxy": deque()}

    def take_disruption(self, listener: str) -> str:
        """The disruption of the connection that has just been accepted; empty for none."""
        waiting = self.disruptions[listener]
        return waiting.popleft() if waiting else ""


class Ended(Exception):
    """The connection is over."""


def reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection with RST."""
    raw: socket.socket | None = writer.get_extra_info("socket")
    if raw is not None:
        with suppress(OSError):
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def stall(reader: asyncio.StreamReader) -> None:
    """Stays silent until the client hangs up.

    Raises:
        Ended: When it has.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(STALL_SECONDS):
            while await reader.read(65_536):
                pass
    raise Ended


async def open_connection(
    state: State,
    disruption: str,
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    context: ssl.SSLContext | None,
) -> None:
    """Makes an accepted connection ready for requests, or ends it as its disruption says.

    Args:
        state: What all listeners share.
        disruption: What happens to this connection.
        reader: What arrives.
        writer: What leaves.
        context: For TLS; none without.

    Raises:
        Ended: If the connection is over.
    """
    if disruption == "accept-close":
        raise Ended
    if disruption == "accept-reset":
        reset(writer)
        raise Ended
    if disruption == "accept-stall":
        await stall(reader)
    if disruption == "tls-close":
        await reader.read(state.random.choice((1, 65_536)))
        raise Ended
    if disruption == "tls-garbage":
        await reader.read(65_536)
        writer.write(state.random.randbytes(64))
        await writer.drain()
        raise Ended
    if disruption in ("tls-half", "tls-stall"):
        hello = await reader.read(65_536)
        if context is not None:
            flight = first_flight(context, hello)
            writer.write(flight[: state.random.randrange(len(flight))])
            await writer.drain()
        if disruption == "tls-stall":
            await stall(reader)
        raise Ended
    if disruption == "tls-late":
        await asyncio.sleep(state.random.uniform(0, 0.005))
    if context is not None:
        await writer.start_tls(context, ssl_handshake_timeout=STALL_SECONDS)


def first_flight(context: ssl.SSLContext, hello: bytes) -> bytes:
    """The first bytes of a TLS server after the hello of a client."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    incoming.write(hello)
    with suppress(ssl.SSLError):
        context.wrap_bio(incoming, outgoing, server_side=True).do_handshake()
    return outgoing.read() or b"\x16"
