"""Proxies before a real server: one that requires a bearer token, and one that the client is configured to use."""

from __future__ import annotations

import http.client
import select
import socket
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from tests.rig.faulty import FaultyServer, Reply, Request

# What is between two neighbours only, or is set anew.
_HOP_BY_HOP = {"connection", "content-length", "host", "keep-alive", "proxy-authorization", "transfer-encoding"}


def forward(url: str, request: Request) -> Reply:
    """Sends a request on, and returns what comes back.

    Args:
        url: Where to: the address of the server, without path.
        request: The request, whose path is sent as it is.
    """
    parts = urlsplit(url)
    upstream = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=60)
    try:
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP_BY_HOP}
        upstream.request(request.method, request.path, request.body or None, headers)
        response = upstream.getresponse()
        body = response.read()
        kept = {name: value for name, value in response.getheaders() if name.lower() not in _HOP_BY_HOP}
        return Reply(body, response.status, kept)
    finally:
        upstream.close()


class AuthProxy(FaultyServer):
    """A reverse proxy that lets requests with the right `Authorization` through to a real server.

    Args:
        upstream: The tracking URI of the server.
        token: The bearer token that is valid at first.

    Attributes:
        token: The token that is valid now; a test may change it at any time.
        requests: What has arrived so far, let through or not.
        statuses: What was returned so far.
    """

    def __init__(self, upstream: str, token: str) -> None:
        super().__init__(self._pass)
        self.token = token
        self.statuses: list[int] = []
        self._upstream = upstream

    def _pass(self, request: Request) -> Reply:
        credentials = [value for name, value in request.headers.items() if name.lower() == "authorization"]
        if credentials == [f"Bearer {self.token}"]:
            response = forward(self._upstream, request)
        else:
            response = Reply("The token is wrong or out of date.", 401, {"WWW-Authenticate": "Bearer"})
        self.statuses.append(response.status)
        return response


class ForwardProxy(FaultyServer):
    """An HTTP proxy, as companies have: for `http://` it sends requests on, for `https://` it makes a tunnel.

    Args:
        authorization: What `Proxy-Authorization` must be; anything if omitted.
        tunnel_status: What CONNECT is responded to with in place of a tunnel, such as `403 Forbidden`.

    Attributes:
        requests: What has arrived so far: the path is a whole URL, or host and port for a tunnel.
    """

    def __init__(self, authorization: str | None = None, *, tunnel_status: str | None = None) -> None:
        super().__init__(self._pass)
        self._authorization = authorization
        self._tunnel_status = tunnel_status

    def _pass(self, request: Request) -> Reply:
        if self._authorization not in (None, request.headers.get("Proxy-Authorization")):
            return Reply("Who are you?", 407, {"Proxy-Authenticate": "Basic"})
        parts = urlsplit(request.path)
        if not parts.netloc:
            return Reply("That is no request to a proxy.", 400)
        origin = request._replace(path=f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}")
        return forward(f"{parts.scheme}://{parts.netloc}", origin)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(super()._handler()):  # type: ignore[misc]  # the class is made for each server
            def parse_request(self) -> bool:
                if not self.raw_requestline.startswith(b"CONNECT "):
                    return bool(super().parse_request())
                if BaseHTTPRequestHandler.parse_request(self):
                    self.close_connection = True
                    owner._tunnel(self)
                return False  # all is done

        return Handler

    def _tunnel(self, handler: BaseHTTPRequestHandler) -> None:
        self.requests.append(Request("CONNECT", handler.path, dict(handler.headers.items()), b""))
        if self._authorization not in (None, handler.headers.get("Proxy-Authorization")):
            handler.wfile.write(b"HTTP/1.1 407 Who are you?\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        if self._tunnel_status is not None:
            handler.wfile.write(f"HTTP/1.1 {self._tunnel_status}\r\nContent-Length: 0\r\n\r\n".encode())
            return
        host, _, port = handler.path.rpartition(":")
        host = host.strip("[]")
        with socket.create_connection((host, int(port)), timeout=10) as far:
            handler.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _join(handler.connection, far)


def _join(near: socket.socket, far: socket.socket) -> None:
    """Passes bytes on in both directions until one side ends."""
    other = {near: far, far: near}
    while True:
        for source in select.select([near, far], [], [], 60)[0] or (near,):
            try:
                data = source.recv(65_536)
                other[source].sendall(data)
            except OSError:
                return
            if not data:
                return
