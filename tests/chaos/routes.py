"""The ways from a client to the server."""

from __future__ import annotations

from attrs import frozen


@frozen
class Route:
    """One way from a client to the server.

    Attributes:
        tls: Whether the server is an https server.
        proxy: The scheme of the proxy on the way; `None` for a direct connection.
    """

    tls: bool
    proxy: str | None = None


ROUTES = {
    "direct-http": Route(tls=False),
    "direct-https": Route(tls=True),
    "http-proxy-http": Route(tls=False, proxy="http"),
    "http-proxy-https": Route(tls=True, proxy="http"),
    "https-proxy-http": Route(tls=False, proxy="https"),
    "https-proxy-https": Route(tls=True, proxy="https"),
}
