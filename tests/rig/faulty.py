"""A server that returns what a test configures, however wrong."""

from __future__ import annotations

import json
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, NamedTuple, Self

HOST = "127.0.0.1"


class Request(NamedTuple):
    """A request as it arrived."""

    method: str
    path: str
    """The path with the query, still encoded."""
    headers: Mapping[str, str]
    body: bytes


class Reply(NamedTuple):
    """What to do with a request."""

    body: bytes | str = b""
    """The body, sent as it is."""
    status: int = 200
    headers: Mapping[str, str] = {}
    announced: int | None = None
    """The `Content-Length` to send; the body's if omitted. The connection is closed after the body either way."""
    raw: bytes | None = None
    """Bytes to send instead of an HTTP response. Empty: the connection is closed without a response."""
    kept: bool = False
    """Whether the connection stays open after `raw`, for as long as the client wants."""
    hang: bool = False
    """Whether to send nothing and keep the connection open for as long as the server lives."""


def as_json(body: Any, status: int = 200) -> Reply:
    """A response with a JSON body."""
    return Reply(json.dumps(body), status, {"Content-Type": "application/json"})


def keep_alive(body: Any) -> Reply:
    """A response with a JSON body, after which the connection stays open."""
    content = json.dumps(body).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(content)
    return Reply(raw=head + content, kept=True)


def page(text: str, status: int = 200) -> Reply:
    """A response with a page for people."""
    return Reply(f"<!doctype html>\n<html><title>{text}</title></html>", status, {"Content-Type": "text/html"})


def _report(_: Any, client: Any) -> None:
    """Report what a handler raises, unless its client is gone."""
    if not isinstance(sys.exception(), ConnectionError):
        traceback.print_exc()
        print(f"while {client} was served", file=sys.stderr)


class FaultyServer:
    """An HTTP server at a free loopback port, for the time of a `with` block.

    Args:
        response: The response to every request, or what makes one of a request.

    Attributes:
        requests: What has arrived so far.
    """

    def __init__(self, response: Reply | Callable[[Request], Reply]) -> None:
        self.requests: list[Request] = []
        self._response = response
        self._ending = threading.Event()
        self._server = ThreadingHTTPServer((HOST, 0), self._handler())
        self._server.daemon_threads = False  # so that none outlives the block
        self._server.handle_error = _report  # type: ignore[method-assign, assignment]  # clients go at any time
        # A short interval, because closing waits for one of them.
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.005,))

    @property
    def url(self) -> str:
        """The tracking URI, without a slash at its end."""
        return f"http://{self.authority}"

    @property
    def authority(self) -> str:
        """Host and port."""
        return f"{HOST}:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _respond(self, request: Request) -> Reply:
        self.requests.append(request)
        return self._response(request) if callable(self._response) else self._response

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 10.0

            def parse_request(self) -> bool:
                if not super().parse_request():
                    return False
                self.close_connection = True
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                response = owner._respond(Request(self.command, self.path, dict(self.headers.items()), body))
                if response.hang:
                    owner._ending.wait()
                elif response.raw is not None:
                    self.wfile.write(response.raw)
                    self.close_connection = not response.kept
                else:
                    self._send(response)
                return False  # all is done

            def _send(self, response: Reply) -> None:
                body = response.body.encode() if isinstance(response.body, str) else response.body
                self.send_response(response.status)
                self.send_header("Connection", "close")
                self.send_header("Content-Length", str(len(body) if response.announced is None else response.announced))
                for name, value in response.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base class's name
                """Nothing: the test says what it expects."""

        return Handler
