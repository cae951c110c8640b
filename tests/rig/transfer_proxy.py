"""A reverse proxy that disturbs transfers of files somewhere in their bodies, in both directions.

Bodies are passed on as they come, so that files of any size and many requests at a time go through. What happens to
a request is drawn from a seed, the request and how often it came, whatever the order of requests.
"""

from __future__ import annotations

import asyncio
import random
import re
import socket
import struct
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import urlsplit

from tests.rig.fault_proxy import HOST, LOGIN_PAGE, Loop

RESPONSE_FAULTS = (
    "reset",  # in the body
    "close",  # in the body: truncated
    "pause",  # in the body, then it goes on
    "hang",  # in the body, until the client hangs up
    "longer",  # Content-Length is more than what comes
    "shorter",  # Content-Length is less than there is, and so is the body
    "unsized",  # no Content-Length, and the connection ends in the body
    "lost",  # the server has acted, and the connection is reset
    "502",
    "503",
    "login",  # a page with status 200
)
RANGE_FAULTS = (
    "whole",  # the whole file with status 200
    "clip",  # a shorter range than requested, and so it says
    "shift",  # Content-Range begins one byte further than the body
    "weak",  # the entity tag has become a weak one
)
UPLOAD_FAULTS = ("reset", "close", "pause", "hang", "lost", "502", "503", "early")
"""`early` is an error response before the body has come."""
METADATA_FAULTS = ("reset", "close", "pause", "lost", "502", "503")
PAUSE = 0.15
"""Seconds."""
_CHUNK = 1 << 16
_HANG = 20.0


class Fault(NamedTuple):
    """What happens to one request."""

    name: str
    """Empty for nothing."""
    share: float = 0.0
    """How much of the body passes before it happens, from 0 to 1."""


class Head(NamedTuple):
    """The request line or status line, and the headers, in lowercase."""

    line: str
    headers: list[tuple[str, str]]

    @classmethod
    def parse(cls, raw: bytes) -> Head:
        line, *rest = raw.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
        return cls(line, [(name.lower(), value.strip()) for name, _, value in (item.partition(":") for item in rest)])

    def get(self, name: str) -> str | None:
        """The value of a header."""
        return next((value for key, value in self.headers if key == name), None)

    def replace(self, name: str, value: str | None) -> Head:
        """The same with one header changed, or without it."""
        kept = [(key, old) for key, old in self.headers if key != name]
        return Head(self.line, kept if value is None else [*kept, (name, value)])

    def encode(self) -> bytes:
        """As it is sent."""
        return "\r\n".join([self.line, *(f"{key}: {value}" for key, value in self.headers), "", ""]).encode("latin-1")


class _Ended(Exception):
    """The connection is over."""


class TransferProxy:
    """A proxy at a free loopback port, for the time of a `with` block.

    Args:
        upstream: The URL of the server, `http` only, without a path.
        seed: Seeds what happens.
        rate: The share of transfers that are disturbed; of other requests it is a quarter of that.
        store: Whether it is a store's, which the server behind it uses as well: that is not disturbed.

    Attributes:
        rate: As above; it may be changed at any time.
        seed: As above.
        faults: How often each fault was applied.
        always: What happens to every transfer, in place of what is drawn.
        on_transfer: Called for each transfer, such as to restart the server.
        requests: Methods and paths of all requests.
    """

    def __init__(self, upstream: str, seed: int = 0, rate: float = 0.0, *, store: bool = False) -> None:
        self.rate = rate
        self.seed = seed
        self.faults: Counter[str] = Counter()
        self.always: Fault | None = None
        self.requests: list[tuple[str, str]] = []
        self.on_transfer: Callable[[], None] | None = None
        self._store = store
        self._upstream = urlsplit(upstream)
        self._seen: Counter[tuple[str, ...]] = Counter()
        self._loop = Loop()
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._errors: list[Exception] = []

    @property
    def url(self) -> str:
        """The tracking URI, without a slash at its end."""
        assert self._server is not None
        return f"http://{HOST}:{self._server.sockets[0].getsockname()[1]}"

    def __enter__(self) -> Self:
        self._loop.__enter__()
        self._loop.run(self._start())
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.run(self._stop())
        self._loop.__exit__(exc_type, error, trace)
        if self._errors:
            raise ExceptionGroup("the proxy itself failed", self._errors)

    async def _start(self) -> None:
        self._server = await asyncio.start_server(self._serve, HOST, 0, backlog=256, limit=1 << 18)

    async def _stop(self) -> None:
        assert self._server is not None
        self._server.close()
        while self._tasks:
            for task in self._tasks:
                task.cancel()
            await asyncio.wait(list(self._tasks))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while True:
                await self._exchange(reader, writer)
        except (_Ended, OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        except Exception as exc:
            self._errors.append(exc)
        finally:
            self._tasks.discard(task)
            writer.close()

    def _draw(self, head: Head) -> Fault:
        method, target, _ = head.line.split(" ")
        path = urlsplit(target).path
        if self._store:
            if "boto" in (head.get("user-agent") or "").lower():
                return Fault("")
            transfer = True
        else:
            transfer = any(
                part in path for part in ("/mlflow-artifacts/artifacts/", "get-artifact", "/artifacts/files")
            )
        # Ids differ from run to run, and what happens is not to.
        key = (method, re.sub("[0-9a-f]{32}", "", path), head.get("range") or "")
        self._seen[key] += 1
        drawn = random.Random(f"{self.seed} {key} {self._seen[key]}")  # noqa: S311 - reproducible, not secret
        self.requests.append((method, target))
        if transfer and self.on_transfer is not None:
            self.on_transfer()
        if transfer and self.always is not None:
            return self.always
        if drawn.random() >= (self.rate if transfer else self.rate / 4):
            return Fault("")
        faults: tuple[str, ...] = METADATA_FAULTS
        if transfer and method == "GET":
            faults = RESPONSE_FAULTS + (2 * RANGE_FAULTS if head.get("range") else ())
        elif transfer and method == "PUT":
            faults = UPLOAD_FAULTS
        fault = Fault(drawn.choice(faults), drawn.choice((0.0, drawn.random(), drawn.random(), 1.0)))
        self.faults[f"{method} {fault.name}" if transfer else f"other {fault.name}"] += 1
        return fault

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = Head.parse(await reader.readuntil(b"\r\n\r\n"))
        fault = self._draw(head)
        if fault.name == "early":
            writer.write(_page(fault.name))
            await writer.drain()
            raise _Ended
        if fault.name == "whole":
            head = head.replace("range", None).replace("if-range", None)
        if (head.get("expect") or "").lower() == "100-continue":
            head = head.replace("expect", None)
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if fault.name in ("502", "503"):
            await self._send_body(head, Fault(""), reader, writer, None)
            writer.write(_page(fault.name))
            await writer.drain()
            return
        try:
            upstream_reader, upstream = await asyncio.open_connection(
                self._upstream.hostname, self._upstream.port, limit=1 << 18
            )
        except OSError:  # the server is being restarted
            reset(writer)
            raise _Ended from None
        try:
            upstream.write(head.replace("connection", "close").encode())
            in_request = "PUT " in head.line or "POST " in head.line
            await self._send_body(head, fault if in_request else Fault(""), reader, writer, upstream)
            await self._send_response(fault, upstream_reader, reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            reset(writer)
            raise _Ended from None
        finally:
            upstream.close()

    async def _send_body(
        self,
        head: Head,
        fault: Fault,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        upstream: asyncio.StreamWriter | None,
    ) -> None:
        chunked = head.get("transfer-encoding") is not None
        size = int(head.get("content-length") or 0)
        limit = int((_CHUNK * 4 if chunked else size) * fault.share)
        passed = 0
        disturbed = fault.name not in ("reset", "close", "pause", "hang")
        while True:
            if not disturbed and passed >= limit:
                disturbed = True
                await _disturb(fault, reader, writer, upstream)
            if chunked:
                framing = await reader.readuntil(b"\r\n")
                chunk = framing + await reader.readexactly(int(framing, 16) + 2)
                ended = int(framing, 16) == 0
            else:
                up_to = size if disturbed else max(limit, passed + 1)
                chunk = await reader.read(min(_CHUNK, up_to - passed)) if passed < size else b""
                ended = passed + len(chunk) >= size
                if not chunk and not ended:
                    raise _Ended
            passed += len(chunk)
            if upstream is not None:
                upstream.write(chunk)
                await upstream.drain()
            if ended:
                break
        if not disturbed:
            await _disturb(fault, reader, writer, upstream)

    async def _send_response(
        self,
        fault: Fault,
        upstream: asyncio.StreamReader,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        head = Head.parse(await upstream.readuntil(b"\r\n\r\n"))
        length = head.get("content-length")
        size = None if length is None else int(length)
        head = head.replace("connection", None)
        if fault.name == "lost":
            reset(writer)
            raise _Ended
        if fault.name == "login":
            writer.write(_page("200"))
            await writer.drain()
            return
        stop, disturbance = None, fault.name
        at = int((size if size is not None else _CHUNK) * fault.share)
        match fault.name:
            case "reset" | "close" | "hang" | "pause":
                stop = at
            case "longer" if size is not None:
                head, stop, disturbance = head.replace("content-length", str(size + 1 + at)), size, "close"
            case "shorter" if size:
                stop, disturbance = min(at, size - 1), "close"
                head = head.replace("content-length", str(stop))
            case "unsized" if size:
                head = head.replace("content-length", None)
                stop, disturbance = min(at, size - 1), "close"
            case "clip" | "shift":
                head, stop = _change_range(head, fault, at)
                disturbance = "close"
            case "weak" if (tag := head.get("etag")) and not tag.startswith("W/"):
                head = head.replace("etag", f"W/{tag}")
        if size is None or disturbance == "close":
            # Only the end of the connection says where the body ends, as the server said.
            head = head.replace("connection", "close")
        writer.write(head.encode())
        passed = 0
        while stop is None or passed < stop or disturbance == "pause":
            if disturbance == "pause" and stop is not None and passed >= stop:
                await asyncio.sleep(PAUSE)
                stop = disturbance = None  # type: ignore[assignment]
            chunk = await upstream.read(_CHUNK if stop is None else min(_CHUNK, stop - passed))
            if not chunk:
                break
            passed += len(chunk)
            writer.write(chunk)
            await writer.drain()
        if stop is not None and disturbance in ("reset", "close", "hang"):
            await _disturb(Fault(disturbance), reader, writer, None)
        if head.get("connection") == "close" or (size is not None and passed != size):
            raise _Ended


def _change_range(head: Head, fault: Fault, at: int) -> tuple[Head, int | None]:
    """Lets a range end earlier, as a server may, or lie about where it begins."""
    match = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", head.get("content-range") or "")
    if match is None:
        return head, None
    first, last, total = map(int, match.groups())
    if fault.name == "shift":
        shifted = f"bytes {first + 1}-{min(last + 1, total)}/{total}"
        return head.replace("content-range", shifted), None
    length = max(1, min(at, last - first + 1))
    changed = head.replace("content-range", f"bytes {first}-{first + length - 1}/{total}")
    return changed.replace("content-length", str(length)), length


async def _disturb(
    fault: Fault, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, upstream: asyncio.StreamWriter | None
) -> None:
    if fault.name == "pause":
        await asyncio.sleep(PAUSE)
        return
    if fault.name == "hang":
        with suppress(TimeoutError):
            async with asyncio.timeout(_HANG):
                while await reader.read(_CHUNK):
                    pass
    elif fault.name == "reset":
        reset(writer)
        if upstream is not None:
            reset(upstream)
    raise _Ended


def reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection with RST."""
    connection: socket.socket | None = writer.get_extra_info("socket")
    if connection is not None:
        with suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def _page(name: str) -> bytes:
    line = {"200": "200 OK", "502": "502 Bad Gateway"}.get(name, "503 Service Unavailable")
    body = LOGIN_PAGE if name == "200" else b"<html>not now</html>"
    closing = "Connection: close\r\n" if name == "early" else ""
    return f"HTTP/1.1 {line}\r\nContent-Type: text/html\r\n{closing}Content-Length: {len(body)}\r\n\r\n".encode() + body
