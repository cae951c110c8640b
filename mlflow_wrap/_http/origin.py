"""Addresses, as connections need them."""

from __future__ import annotations

from urllib.parse import urlsplit

Origin = tuple[bytes, bytes, int]
"""Scheme, host and port."""

KEEPALIVE = 4.0
"""Seconds. The server closes idle connections after 5 s; a request must not meet that moment."""
FRESH = 1.0
"""Seconds. What must not be sent twice goes over a connection that was used less long ago, or over a new one: gunicorn
closes idle connections after 2 s."""
MAX_CONNECTIONS = 8
"""More at a time than this many makes the server's database pool the bottleneck."""
PORTS = {"http": 80, "https": 443}


def parse_origin(url: str) -> Origin:
    """The place that a URL leads to.

    Args:
        url: A URL of an HTTP server.
    """
    parts = urlsplit(url)
    return parts.scheme.encode(), (parts.hostname or "").encode("ascii"), parts.port or PORTS[parts.scheme]


def split(url: str) -> tuple[str, str]:
    """Takes a URL apart into scheme, host and port on one side, and the path on the other.

    Args:
        url: A URL of an HTTP server, without credentials.
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
