"""Origins of servers: scheme, host and port, as connections need them."""

from __future__ import annotations

from urllib.parse import urlsplit

Origin = tuple[bytes, bytes, int]
"""Scheme, host (an IPv6 address without brackets) and port."""

KEEPALIVE = 4.0
"""Seconds. The server closes idle connections after 5 s; a request must not be sent at that moment."""
MAX_CONNECTIONS = 8
"""With more at a time than this, the server's database pool becomes the bottleneck."""
PORTS = {"http": 80, "https": 443}
"""The default ports."""


def parse_origin(url: str) -> Origin:
    """Return the origin of a URL.

    Args:
        url: A URL of an HTTP server.
    """
    parts = urlsplit(url)
    port = PORTS[parts.scheme] if parts.port is None else parts.port
    return parts.scheme.encode(), (parts.hostname or "").encode("ascii"), port


def split(url: str) -> tuple[str, str]:
    """Split a URL into scheme, host and port on one side, and the path on the other.

    Args:
        url: A URL of an HTTP server, without credentials.
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")


def authority(host: bytes, port: int) -> bytes:
    """Return host and port as CONNECT names them, an IPv6 address in brackets.

    Args:
        host: The host, without brackets.
        port: The port.
    """
    return b"[%b]:%d" % (host, port) if b":" in host else b"%b:%d" % (host, port)
