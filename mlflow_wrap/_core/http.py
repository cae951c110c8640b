"""What both colours of the transport share: settings of httpx, and how its faults are named."""

from __future__ import annotations

import base64
import os
import ssl
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes, urlencode

from mlflow_wrap import errors
from mlflow_wrap._version import __version__

if TYPE_CHECKING:
    import httpx

USER_AGENT = f"mlflow-wrap/{__version__}"
DEFAULT_TIMEOUT = 120.0
"""Seconds. MLflow's own client has the same."""
_CONNECT_TIMEOUT = 10.0
# More at a time than this many makes the server's database pool the bottleneck.
_CONNECTIONS = 8
# The server closes idle connections after 5 s; a request must not meet that moment.
_KEEPALIVE = 4.0


def settings(base_url: str, timeout: float, headers: Mapping[str, str]) -> dict[str, Any]:
    """Arguments for an httpx client.

    Args:
        base_url: Where the server is.
        timeout: Seconds for each of connecting, writing and reading.
        headers: Headers for every request.
    """
    import httpx  # the facade imports without it until a client is made

    arguments: dict[str, Any] = {
        "headers": {"User-Agent": USER_AGENT, "Accept": "*/*", **headers},
        # Waiting for a free connection is not the server's slowness, so it has no limit.
        "timeout": httpx.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT), pool=None),
        "limits": httpx.Limits(
            max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS, keepalive_expiry=_KEEPALIVE
        ),
    }
    if base_url.startswith("http://") and not _has_proxy():
        # Reading the certificates of all authorities takes longer than a call, and nothing here would use them.
        arguments["verify"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return arguments


def url(base_url: str, path: str, query: Sequence[tuple[str, str]]) -> str:
    """The address of a request."""
    return f"{base_url}{path}?{urlencode(query)}" if query else f"{base_url}{path}"


def split_credentials(base_url: str) -> tuple[str, dict[str, str]]:
    """Takes the credentials out of an address, into a header: httpx would log them with the address.

    Args:
        base_url: Where the server is, such as `https://user:password@example.org`.

    Returns:
        The address without them, and the headers to send.
    """
    scheme, mark, rest = base_url.partition("://")
    authority, slash, prefix = rest.partition("/")
    credentials, at, host = authority.rpartition("@")
    if not at:
        return base_url, {}
    user, _, password = credentials.partition(":")
    token = base64.b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password)).decode()
    return f"{scheme}{mark}{host}{slash}{prefix}", {"Authorization": f"Basic {token}"}


def without_credentials(address: httpx.URL) -> str:
    """An address that may be shown."""
    return str(address.copy_with(userinfo=b"")) if address.userinfo else str(address)


def shown(base_url: str, path: str) -> str:
    """The address of a request that got no answer, without credentials and query."""
    scheme, mark, rest = base_url.partition("://")
    authority, slash, prefix = rest.partition("/")
    return f"{scheme}{mark}{authority.rpartition('@')[2]}{slash}{prefix}{path}"


def no_answer(method: str, address: str, fault: Exception) -> errors.TransportError:
    """Names a fault of httpx.

    Args:
        method: The HTTP method.
        address: Where the request went, without credentials.
        fault: What httpx raised.
    """
    import httpx

    detail = str(fault) or type(fault).__name__
    if isinstance(fault, httpx.ConnectTimeout):
        return errors.RequestTimedOut(method, address, f"the server took too long to accept a connection ({detail})")
    if isinstance(fault, httpx.TimeoutException):
        return errors.RequestTimedOut(method, address, f"the server took too long to answer ({detail})")
    if _is_tls(fault):
        return errors.TLSFailed(method, address, f"TLS failed ({detail})")
    if isinstance(fault, httpx.ConnectError):
        return errors.ConnectionFailed(method, address, f"the server cannot be reached, is it running? ({detail})")
    return errors.ConnectionFailed(method, address, f"the connection broke ({detail})")


def _is_tls(fault: BaseException | None) -> bool:
    while fault is not None:
        if isinstance(fault, ssl.SSLError):
            return True
        fault = fault.__cause__ or fault.__context__
    return False


def _has_proxy() -> bool:
    return any(name.lower().endswith("_proxy") and value for name, value in os.environ.items())
