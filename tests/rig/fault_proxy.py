"""A reverse proxy that does to successive requests what a script says: faults of networks, proxies and servers.

The sockets are real, and so is the server behind: what a fault loses is lost on the way, while the server has acted
or has not, as the fault says.

Example:
    >>> with FaultProxy(mlflow_url, [reset(acted=True), status(503, retry_after="1"), PASS]) as proxy:
    ...     with MLflow(proxy.url) as client:
    ...         client.runs.get(run_id)
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Coroutine, Iterable
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar
from urllib.parse import urlsplit

from attrs import define

HOST = "127.0.0.1"
LOGIN_PAGE = b"<!doctype html>\n<html><title>Sign in</title></html>"
NOISE = b"\x15\x03\x01\x00\x02\x02\x50 this is not HTTP\r\n\r\n"
OVERLOAD = "QueuePool limit of size 5 overflow 10 reached, connection timed out, timeout 30.00"
# A whole request or response goes into memory; a test's are small.
_LIMIT = 1 << 20
# Longer than any test: a call that waits this long has hung.
_MAX_WAIT = 120.0

T = TypeVar("T")


class Fault(NamedTuple):
    """What is done to one request. The functions below make them."""

    action: str
    acted: bool = False
    """Whether the request reaches the server, which then acts, before the fault happens."""
    seconds: float = 0.0
    """Of a pause, or of how long connections are rejected."""
    code: int = 0
    """The status of the response."""
    retry_after: str | None = None
    """The header of that name."""
    later: float = 0.0
    """Seconds after the fault at which the server acts; 0 if it has acted before."""

    def __str__(self) -> str:
        details = [
            str(self.code) if self.code else "",
            f"{self.seconds:g} s" if self.seconds else "",
            f"Retry-After: {self.retry_after}" if self.retry_after is not None else "",
        ]
        shown = " ".join([self.action, *filter(None, details)])
        if self.later:
            return f"{shown} ({self.later:g} s before the server acts)"
        return shown if self.action == "pass" else f"{shown} ({'after' if self.acted else 'before'} the server acts)"


PASS = Fault("pass", acted=True)
"""Nothing is wrong."""
TRUNCATED = Fault("truncate", acted=True)
"""Half of the response body arrives, then an orderly end of the connection."""
BROKEN = Fault("break", acted=True)
"""Half of the response body arrives, then a reset."""
STALE = Fault("stale", acted=True)
"""The response is correct, but then the connection is closed, which the response did not announce."""
SILENT = Fault("silent", acted=True)
"""No response ever comes; the connection stays open until the client ends it."""


def reset(*, acted: bool) -> Fault:
    """The connection is reset instead of a response."""
    return Fault("reset", acted)


def closed(*, acted: bool) -> Fault:
    """The connection ends in an orderly way instead of a response."""
    return Fault("close", acted)


def connection_refused(seconds: float, *, acted: bool = False) -> Fault:
    """For a time the port refuses connections, and all that there were are reset.

    If the server acts, its return arrives, and says that the connection ends.
    """
    return Fault("refuse", acted, seconds)


def late(seconds: float) -> Fault:
    """The request reaches the server only after a pause, even if the client has timed out by then."""
    return Fault("late", acted=True, seconds=seconds)


def slow(seconds: float) -> Fault:
    """The server acts at once, but the response comes after a pause."""
    return Fault("slow", acted=True, seconds=seconds)


def trickle(seconds: float) -> Fault:
    """The response body comes byte by byte, with a pause before each."""
    return Fault("trickle", acted=True, seconds=seconds)


def status(code: int, *, retry_after: str | None = None, acted: bool = False) -> Fault:
    """A proxy responds with a page of its own."""
    return Fault("status", acted, code=code, retry_after=retry_after)


def overload(*, acted: bool = False) -> Fault:
    """The server says that it got no connection to its database, with the status that MLflow has for that: 400."""
    return Fault("overload", acted, code=400)


def garbage(*, acted: bool = False) -> Fault:
    """The response is not HTTP."""
    return Fault("garbage", acted)


def login_page(*, acted: bool = False) -> Fault:
    """The response is an HTML page, with status 200."""
    return Fault("login page", acted, code=200)


def cut(seconds: float) -> Fault:
    """The request goes on to the server at once, but the client's connection is reset after a pause.

    The server does not notice, so that it acts when it can. With `acting_later` the request goes on late too.
    """
    return Fault("cut", acted=True, seconds=seconds)


def acting_later(fault: Fault, seconds: float) -> Fault:
    """The server acts, but only some time after the client has seen the fault, which has nothing of its response."""
    if fault.action not in {"cut", "reset", "close", "garbage", "status", "overload", "login page"}:
        raise ValueError(f"{fault} needs the server's response")
    return fault._replace(acted=True, later=seconds)


@define
class Exchange:
    """One request, and what was done to it."""

    method: str
    path: str
    """With the query, still encoded."""
    fault: Fault
    at: float
    """When it had arrived whole, by `time.monotonic`."""
    connection: int
    """On which of the client's connections it came, from 1."""
    body: bytes
    upstream_status: int | None = None
    """The server's own status; `None` if it has not seen the request, or has not responded yet."""
    responded: bool = False
    """Whether a whole response was sent, of the server or of the fault."""


class Loop:
    """A thread with an event loop in which proxies live, for the time of a `with` block. One is enough for many."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy")

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs something in the loop and waits for its end."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_MAX_WAIT)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class FaultProxy:
    """A proxy at a free loopback port, for the time of a `with` block.

    Args:
        upstream: The URL of the server, `http` only, without a path.
        script: What is done to the first request, to the second and so on; those after its end pass.
        loop: Where it lives; in a thread of its own if omitted.
        on_connect: Called for each request when the connection to the server is established, before it is sent there.

    Attributes:
        script: As above.
        exchanges: All requests that have arrived so far.
        connections: How many connections were accepted so far.
    """

    def __init__(
        self,
        upstream: str,
        script: Iterable[Fault] = (),
        loop: Loop | None = None,
        *,
        on_connect: Callable[[Exchange], None] | None = None,
    ) -> None:
        self.script = list(script)
        self.exchanges: list[Exchange] = []
        self.connections = 0
        self._upstream = urlsplit(upstream)
        self._loop = loop
        self._on_connect = on_connect
        self._own = contextlib.ExitStack()
        self._listener: socket.socket | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._reopening: list[asyncio.TimerHandle] = []
        self._ending = asyncio.Event()
        self._failures: list[Exception] = []
        # A socket that is bound but does not listen keeps the port, and lets connections be rejected.
        self._reservation = _bound(0)
        self._port: int = self._reservation.getsockname()[1]

    @property
    def url(self) -> str:
        """The tracking URI, without a slash at its end."""
        return f"http://{HOST}:{self._port}"

    @property
    def port(self) -> int:
        """The port, which stays the proxy's own while it refuses connections."""
        return self._port

    def __enter__(self) -> Self:
        self._do(self._accept())
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._own:
            self._do(self._end())
            self._reservation.close()
        if self._failures:
            raise ExceptionGroup("the proxy itself failed", self._failures)

    def refuse_connections(self, seconds: float | None = None) -> None:
        """Rejects connections from now on, and resets those that there are.

        Args:
            seconds: When to accept them again; not before `accept` if omitted.
        """
        self._do(self._refuse_connections(seconds))

    def accept(self) -> None:
        """Accepts connections again."""
        self._do(self._accept())

    def settle(self) -> None:
        """Waits until nothing is on its way to the server any more. The client must have closed its connections.

        No connection is accepted afterwards.
        """
        self._do(self._settle())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            self._loop = self._own.enter_context(Loop())
        self._loop.run(work)

    # All below runs in the loop.

    async def _accept(self) -> None:
        self._listen()

    def _listen(self) -> None:
        if self._listener is None and not self._ending.is_set():
            self._listener = _bound(self._port)
            self._listener.listen(128)
            self._listener.setblocking(False)
            asyncio.get_running_loop().add_reader(self._listener, self._welcome)

    def _deafen(self) -> None:
        if self._listener is not None:
            asyncio.get_running_loop().remove_reader(self._listener)
            self._listener.close()
            self._listener = None

    async def _refuse_connections(self, seconds: float | None) -> None:
        self._deafen()
        for writer in list(self._writers):
            _reset(writer)
        if seconds is not None:
            self._reopening.append(asyncio.get_running_loop().call_later(seconds, self._listen))
        await asyncio.sleep(0)  # only the loop's next turn closes them

    async def _settle(self) -> None:
        for timer in self._reopening:
            timer.cancel()
        self._deafen()
        while self._tasks:
            await asyncio.wait(list(self._tasks))

    async def _end(self) -> None:
        self._ending.set()
        for writer in list(self._writers):
            _reset(writer)
        await self._settle()

    def _welcome(self) -> None:
        assert self._listener is not None
        try:
            connection, _ = self._listener.accept()
        except OSError:  # the client has gone already
            return
        connection.setblocking(False)
        self.connections += 1
        self._keep(self._converse(connection, self.connections))

    def _keep(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _converse(self, connection: socket.socket, number: int) -> None:
        reader, writer = await asyncio.open_connection(sock=connection, limit=_LIMIT)
        self._writers.add(writer)
        try:
            while (arrived := await self._request(reader, number)) is not None:
                if not await self._serve(arrived, reader, writer):
                    break
        except OSError:
            pass  # the client has gone; what it has sent was dealt with
        except Exception as exc:
            self._failures.append(exc)
        finally:
            self._writers.discard(writer)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _request(self, reader: asyncio.StreamReader, number: int) -> _Arrived | None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            fields = _fields(head)
            if "transfer-encoding" in fields:
                raise NotImplementedError("a request with a body of unknown length")
            body = await reader.readexactly(int(fields.get("content-length", "0")))
        except asyncio.IncompleteReadError:
            return None  # the client has closed the connection
        method, path, _ = head.decode("latin-1").split(" ", 2)
        done = len(self.exchanges)
        fault = self.script[done] if done < len(self.script) else PASS
        exchange = Exchange(method, path, fault, time.monotonic(), number, body)
        self.exchanges.append(exchange)
        return _Arrived(exchange, head)

    async def _serve(self, arrived: _Arrived, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Apply the fault. Return whether the connection stays open."""
        exchange, fault = arrived.exchange, arrived.exchange.fault
        if fault.action == "late":
            await self._pause(fault.seconds)
        response = None
        if fault.later or fault.action == "cut":
            self._keep(self._act_later(arrived))
        elif fault.acted:
            response = await self._forward(arrived)
        match fault.action:
            case "cut":
                await self._pause(fault.seconds)
                _reset(writer)
            case "reset":
                _reset(writer)
            case "close":
                pass
            case "refuse":
                if response is not None:
                    self._writers.discard(writer)
                await self._refuse_connections(fault.seconds)
                if response is not None:
                    # The client learns of it, so that what it does next surely begins with a connection.
                    head = _with_header(response.head, "Connection", "close")
                    exchange.responded = await _write(writer, head + response.body)
            case "silent":
                await self._hang(reader)
            case "truncate" | "break":
                assert response is not None
                await _write(writer, response.shortened())
                if fault.action == "break":
                    _reset(writer)
            case "trickle":
                assert response is not None
                writer.write(response.head)
                for index in range(len(response.body)):
                    await self._pause(fault.seconds)
                    await _write(writer, response.body[index : index + 1])
                exchange.responded = True
                return not response.ends
            case "garbage":
                await _write(writer, NOISE)
            case "status" | "overload" | "login page":
                exchange.responded = await _write(writer, _page(fault))
                return True
            case _:
                assert response is not None
                if fault.action == "slow":
                    await self._pause(fault.seconds)
                exchange.responded = await _write(writer, response.head + response.body)
                return fault.action != "stale" and not response.ends
        return False

    async def _act_later(self, arrived: _Arrived) -> None:
        await self._pause(arrived.exchange.fault.later)
        try:
            await self._forward(arrived)
        except Exception as exc:
            self._failures.append(exc)

    async def _forward(self, arrived: _Arrived) -> _UpstreamResponse:
        """Lets the server act. A connection for each request: no idle one can be what fails."""
        server = self._upstream
        try:
            reader, writer = await asyncio.open_connection(server.hostname, server.port, limit=_LIMIT)
            try:
                if self._on_connect is not None:
                    await asyncio.to_thread(self._on_connect, arrived.exchange)
                writer.write(_with_header(arrived.head, "Connection", "close") + arrived.exchange.body)
                raw = await reader.read()
            finally:
                writer.close()
                await writer.wait_closed()
        except OSError as exc:
            raise RuntimeError(f"the server itself failed with {arrived.exchange.path}") from exc
        response = _UpstreamResponse.read(raw)
        arrived.exchange.upstream_status = response.status
        return response

    async def _pause(self, seconds: float) -> None:
        """Waits, but not beyond the end of the proxy."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._ending.wait()

    async def _hang(self, reader: asyncio.StreamReader) -> None:
        ending = asyncio.ensure_future(self._ending.wait())
        gone = asyncio.ensure_future(reader.read(1))
        _, waiting = await asyncio.wait([ending, gone], return_when=asyncio.FIRST_COMPLETED)
        for task in waiting:
            task.cancel()
        await asyncio.gather(ending, gone, return_exceptions=True)


class _Arrived(NamedTuple):
    exchange: Exchange
    head: bytes


class _UpstreamResponse(NamedTuple):
    """The server's response, as it is forwarded to the client."""

    status: int
    head: bytes
    body: bytes
    """As it was transferred: perhaps in chunks."""
    ends: bool
    """Whether only the end of the connection ends the body."""

    @classmethod
    def read(cls, raw: bytes) -> _UpstreamResponse:
        head, end, body = raw.partition(b"\r\n\r\n")
        if not end:
            raise RuntimeError(f"the server ended the connection in its response head: {raw[:200]!r}")
        fields = _fields(head + end)
        if len(body) < int(fields.get("content-length", "0")):
            raise RuntimeError(f"the server ended the connection in its response body: {raw[:200]!r}")
        bodiless = not body and "content-length" not in fields and "transfer-encoding" not in fields
        kept = _with_header(head + end, "Content-Length", "0") if bodiless else head + end
        ends = "content-length" not in fields and "transfer-encoding" not in fields and not bodiless
        return cls(int(head.split(b" ", 2)[1]), _with_header(kept, "Connection", None), body, ends)

    def shortened(self) -> bytes:
        """The head, and half of the body. An empty body is announced as longer than it is."""
        if self.body:
            return self.head + self.body[: len(self.body) // 2]
        return _with_header(self.head, "Content-Length", "1")


def _bound(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind((HOST, port))
    return listener


def _reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection with RST instead of FIN."""
    connection = writer.get_extra_info("socket")
    if connection.fileno() >= 0:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def _write(writer: asyncio.StreamWriter, data: bytes) -> bool:
    writer.write(data)
    await writer.drain()
    return True


def _fields(head: bytes) -> dict[str, str]:
    lines = head.decode("latin-1").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines if line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _with_header(head: bytes, name: str, value: str | None) -> bytes:
    """A head in which one header is another, or is missing."""
    first, *lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    kept = [line for line in lines if line.partition(b":")[0].strip().lower() != name.lower().encode()]
    if value is not None:
        kept.append(f"{name}: {value}".encode())
    return b"\r\n".join([first, *kept, b"", b""])


def _page(fault: Fault) -> bytes:
    """The response of a proxy before the server, or of an overloaded server."""
    if fault.action == "overload":
        content_type, body = "application/json", json.dumps({"error_code": "BAD_REQUEST", "message": OVERLOAD}).encode()
    else:
        content_type, body = "text/html", LOGIN_PAGE if fault.code == 200 else f"<html>{fault.code}</html>".encode()
    lines = [f"HTTP/1.1 {fault.code} Fault", f"Content-Type: {content_type}", f"Content-Length: {len(body)}"]
    if fault.retry_after is not None:
        lines.append(f"Retry-After: {fault.retry_after}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def shown(script: Iterable[Fault]) -> str:
    """A script, on one line."""
    return " → ".join(map(str, script)) or "(nothing)"
