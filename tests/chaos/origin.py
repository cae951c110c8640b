"""A server that returns what a request names, and does to the connection what the request says.

The id of a run is `<behavior>-<nonce>`. The response contains that id, so that a client can tell its own response from
that of another request.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import ssl
from contextlib import suppress
from urllib.parse import parse_qs, unquote, urlsplit

from tests.chaos.disruptions import Ended, State, open_connection, reset, stall

FRIENDLY = (
    "plain",
    "late",
    "trickle",
    "chunked",
    "gzip",
    "interim",
    "goodbye",
    "old",
    "extra",
    "garbage",
    "drop",
    "reuse",
)
"""The response is complete. What follows it differs."""
BROKEN = ("cuthead", "cutbody", "resethead", "resetbody", "switch")
"""There is no complete response, and the connection ends."""
STALLED = ("stallhead", "stallstatus", "stallbody")
"""There is no complete response, and the connection stays open."""
FILE_SIZE = 200_000
"""Bytes of each file to download."""
GATHER_SECONDS = 5.0
"""How long a gathering waits for all of its requests."""

_NONCE_IN_FILTER = re.compile(rb"tags\.nonce = '([^']+)'")
_UNREAD_SECONDS = 0.5


class Request:
    """A request as it arrived.

    Args:
        head: The request line and the headers.
    """

    def __init__(self, head: bytes) -> None:
        line, *headers = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        self.method, self.target, _ = line.split(" ")
        self.headers = {name.lower(): value.strip() for name, _, value in (header.partition(":") for header in headers)}
        self.length = int(self.headers.get("content-length", 0))
        self.body = b""

    @property
    def run_id(self) -> str:
        """The id of the run that the request is about; that of a plain request if about none."""
        parts = urlsplit(self.target)
        in_body = _NONCE_IN_FILTER.search(self.body)
        if in_body:
            return in_body[1].decode()
        if "/artifacts/" in parts.path:
            return unquote(parts.path.partition("/artifacts/0/")[2].partition("/")[0])
        return parse_qs(parts.query).get("run_id", ["plain-"])[0]


class Gathering:
    """Requests that wait for each other, to show how many a client sends at a time."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.waiting: set[str] = set()
        self.peak = 0
        self.complete = asyncio.Event()


class Origin:
    """An MLflow-like server.

    Args:
        state: What all listeners share.
        context: For TLS; none without.
    """

    def __init__(self, state: State, context: ssl.SSLContext | None) -> None:
        self._state = state
        self._context = context
        self._gatherings: dict[str, Gathering] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Handles a connection."""
        connection = Connection(self, self._state, reader, writer)
        self._state.connections += 1
        try:
            disruption = self._state.take_disruption("origin")
            connection.stage = "origin: TLS" if self._context else "origin: accepted"
            await open_connection(self._state, disruption, reader, writer, self._context)
            while True:
                await connection.serve_request()
        except (Ended, OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self._state.stages[connection.stage] += 1
            self._state.connections -= 1
            writer.close()

    async def gather(self, run_id: str) -> tuple[int, dict[str, object]]:
        """Waits until as many requests as wanted are here, and says how many there were at most."""
        _, group, wanted, _ = run_id.split("-")
        gathering = self._gatherings.setdefault(group, Gathering())
        gathering.ids.add(run_id)
        gathering.waiting.add(run_id)
        gathering.peak = max(gathering.peak, len(gathering.waiting))
        try:
            if len(gathering.ids) >= int(wanted):
                gathering.complete.set()
            async with asyncio.timeout(GATHER_SECONDS):
                await gathering.complete.wait()
            # Time for one too many to arrive.
            await asyncio.sleep(0.01)
        except TimeoutError:
            message = f"{len(gathering.ids)} of {wanted} requests arrived at a time"
            return 400, {"error_code": "INVALID_PARAMETER_VALUE", "message": message}
        finally:
            gathering.waiting.discard(run_id)
        return 200, run_body(run_id, str(gathering.peak))


class Connection:
    """A connection of an origin.

    Args:
        origin: The server.
        state: What all listeners share.
        reader: What arrives.
        writer: What leaves.

    Attributes:
        stage: How far it has come.
    """

    def __init__(
        self, origin: Origin, state: State, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.stage = ""
        self._origin = origin
        self._random = state.random
        self._reader = reader
        self._writer = writer

    async def serve_request(self) -> None:
        """Receives a request and responds.

        Raises:
            Ended: If the connection is over.
        """
        request = await self._receive()
        behavior = request.run_id.partition("-")[0]
        self.stage = "origin: response"
        status, body, content_type = await self._body(request)
        await self._respond(behavior, status, body, content_type)
        self.stage = "origin: idle"
        if behavior == "reuse":
            await self._reader.read(1)
            reset(self._writer)
            raise Ended
        if behavior == "drop":
            with suppress(TimeoutError):
                async with asyncio.timeout(self._random.uniform(0, 0.003)):
                    await self._reader.read(1)
        if behavior in ("drop", "goodbye", "old", *BROKEN):
            raise Ended

    async def _receive(self) -> Request:
        first = await self._reader.read(1)
        if not first:
            raise Ended
        self.stage = "origin: request headers"
        request = Request(first + await self._reader.readuntil(b"\r\n\r\n"))
        self.stage = "origin: request body"
        if request.method == "PUT" and request.run_id.startswith("unread"):
            await asyncio.sleep(self._random.uniform(0, _UNREAD_SECONDS))
            raise Ended
        request.body = await self._reader.readexactly(request.length)
        return request

    async def _body(self, request: Request) -> tuple[int, bytes, str]:
        run_id = request.run_id
        path = urlsplit(request.target).path
        if path == "/health":
            return 200, b"OK", "text/plain"
        if request.method == "PUT":
            return 200, b"{}", "application/json"
        if "/artifacts/" in path:
            return 200, file_content(run_id), "application/octet-stream"
        status, document = 200, run_body(run_id, "0")
        if run_id.startswith("gather-"):
            status, document = await self._origin.gather(run_id)
        if path.endswith("/search"):
            document = {"runs": [document["run"]]}
        return status, json.dumps(document).encode(), "application/json"

    async def _respond(self, behavior: str, status: int, body: bytes, content_type: str) -> None:
        headers = [f"Content-Type: {content_type}"]
        if behavior == "gzip":
            body = gzip.compress(body, 1)
            headers.append("Content-Encoding: gzip")
        version = "1.0" if behavior == "old" else "1.1"
        if behavior == "chunked":
            headers.append("Transfer-Encoding: chunked")
            body = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in self._split(body)) + b"0\r\n\r\n"
        elif behavior != "old":
            headers.append(f"Content-Length: {len(body)}")
        if behavior == "goodbye":
            headers.append("Connection: close")
        head = "".join(f"{line}\r\n" for line in (f"HTTP/{version} {status} OK", *headers, "")).encode()
        await self._send(behavior, head, body)

    async def _send(self, behavior: str, head: bytes, body: bytes) -> None:
        if behavior in ("cuthead", "resethead", "stallhead"):
            sent = b""
        elif behavior == "stallstatus":
            sent = head[: self._random.randrange(1, len(head))]
        elif behavior in ("cutbody", "resetbody", "stallbody"):
            sent = head + body[: self._random.randrange(len(body))]
        elif behavior == "switch":
            sent = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n"
        elif behavior == "extra":
            # One write, so that it arrives with the response: what arrives later could be taken for the response to
            # the next request by every client.
            other = json.dumps(run_body("extra-of-another-request", "0")).encode()
            sent = head + body + b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(other), other)
        else:
            sent = head + body
        await self._write(behavior, sent)
        if behavior.startswith("reset"):
            reset(self._writer)
        elif behavior in STALLED:
            await stall(self._reader)
        elif behavior == "garbage":
            await asyncio.sleep(self._random.uniform(0, 0.002))
            await self._write("plain", b"\x00garbage\r\n\r\n")

    async def _write(self, behavior: str, sent: bytes) -> None:
        draw, writer = self._random, self._writer
        if behavior == "late":
            await asyncio.sleep(draw.uniform(0, 0.005))
        if behavior == "interim":
            for _ in range(draw.randrange(1, 4)):
                writer.write(
                    draw.choice((b"HTTP/1.1 100 Continue", b"HTTP/1.1 103 Early Hints\r\nLink: </x>")) + b"\r\n\r\n"
                )
                await asyncio.sleep(draw.choice((0, 0.001)))
        if behavior == "trickle":
            for chunk in self._split(sent):
                writer.write(chunk)
                await writer.drain()
                await asyncio.sleep(draw.choice((0, 0.001)))
        else:
            writer.write(sent)
            await writer.drain()

    def _split(self, content: bytes) -> list[bytes]:
        """Chunks of random sizes, a dozen at most."""
        ends = sorted({self._random.randrange(1, len(content) + 1) for _ in range(11)} | {len(content)})
        return [content[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def run_body(run_id: str, experiment_id: str) -> dict[str, object]:
    """The response to `runs/get`."""
    info = {
        "run_id": run_id,
        "experiment_id": experiment_id,
        "status": "RUNNING",
        "artifact_uri": f"mlflow-artifacts:/0/{run_id}/artifacts",
    }
    return {"run": {"info": info, "data": {}}}


def file_content(run_id: str) -> bytes:
    """The artifact of a run."""
    line = f"{run_id}\n".encode()
    return (line * (FILE_SIZE // len(line) + 1))[:FILE_SIZE]
