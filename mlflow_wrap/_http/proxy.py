"""A proxy between the client and the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from mlflow_wrap._http import urls
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_wrap._http.secret import Secret

_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
_ALLOWED = "the URL of a proxy, such as http://proxy.example.org:3128"


@frozen
class Proxy:
    """A proxy, for all connections to the server."""

    url: str
    """Without credentials."""
    authorization: Secret | None = None
    """The value of `Proxy-Authorization`."""


def proxy(name: str, value: object) -> Proxy:
    """Return the proxy at a URL.

    Args:
        name: Where it comes from, for the messages.
        value: Its URL, with `user:password@` if the proxy requires it.

    Raises:
        InvalidArgument: If it is not the URL of an HTTP proxy.
    """
    address = urls.parse(name, value, _SCHEMES, _ALLOWED)
    if address.scheme.startswith("socks"):
        raise InvalidArgument(
            f"{name} must be {_ALLOWED}, but it is {address.url!r}; for SOCKS, give http_client= an httpx client with "
            "that proxy, and install httpx[socks]"
        )
    if address.path:
        raise InvalidArgument(f"{name} must be {_ALLOWED}, without a path, but it is {address.url!r}")
    return Proxy(address.url, address.authorization)
