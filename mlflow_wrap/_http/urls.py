"""Parse the URLs of servers and proxies, so that credentials in them are shown nowhere."""

from __future__ import annotations

import base64
import re
from collections.abc import Collection
from ipaddress import IPv6Address
from urllib.parse import quote, unquote_to_bytes, urlsplit

from attrs import frozen

from mlflow_wrap._http.secret import Secret
from mlflow_wrap.errors import InvalidArgument

_MAX_HOST = 253
_LABEL = re.compile(r"[a-z0-9_-]{1,63}")
_SAFE_IN_PATHS = "/%:!$&'()*+,;=~"


@frozen
class Address:
    """The parsed URL of a server or a proxy."""

    scheme: str
    host: str
    """Lowercase ASCII; an IPv6 address without brackets."""
    port: int | None
    """From 1 to 65535; `None` for the default of the scheme."""
    path: str
    """Empty, or with a slash at its start and none at its end; percent-encoded."""
    authorization: Secret | None
    """The value of the header that `user:password@` stands for."""

    @property
    def url(self) -> str:
        """The URL without credentials."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{'' if self.port is None else f':{self.port}'}{self.path}"


def parse(name: str, value: object, schemes: Collection[str], allowed: str) -> Address:
    """Parse the URL of a server or a proxy.

    Args:
        name: Where it comes from, for the messages.
        value: The URL.
        schemes: The allowed schemes.
        allowed: What is allowed, for the messages.

    Raises:
        InvalidArgument: If it is not the URL of a server. No message shows a credential.
    """
    if not isinstance(value, str):
        # Its value is not shown: it may be a pair of a user name and a password, or bytes with both.
        raise InvalidArgument(f"{name} must be {allowed}, but it is of type {type(value).__name__}")
    url = value.strip()
    message = f"{name} must be {allowed}, but it is {shown(url)!r}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        # Without its cause, which may quote a password with a character that should have been percent-encoded.
        raise InvalidArgument(f"{name} must be {allowed}, but {shown(url)!r} is no URL") from None
    if any(character.isspace() or not character.isprintable() for character in url) or "\\" in url:
        raise InvalidArgument(message)
    # Only a colon at the end tells `http://http://host` from a URL.
    if parts.scheme not in schemes or not host or parts.netloc.endswith(":"):
        raise InvalidArgument(message)
    if port == 0:
        raise InvalidArgument(f"{message}, and a port must be from 1 to 65535")
    if "?" in url or "#" in url:
        raise InvalidArgument(f"{name} must have no query and no fragment, but it is {shown(url)!r}")
    if "@" in parts.path:
        raise InvalidArgument(f"{name} must have each '@' and '/' of a password or path percent-encoded (%40, %2F)")
    credentials, at, _ = parts.netloc.rpartition("@")
    path = quote(parts.path.rstrip("/"), safe=_SAFE_IN_PATHS)
    authorization = _authorization(name, credentials) if at and credentials else None
    return Address(parts.scheme, _host(host, message), port, path, authorization)


def basic(username: bytes, password: bytes) -> Secret:
    """Return the value of `Authorization` or `Proxy-Authorization` for a user name and a password."""
    return Secret("Basic " + base64.b64encode(username + b":" + password).decode("ascii"))


def shown(url: str) -> str:
    """Return a URL, valid or not, without what may be a credential."""
    scheme, separator, rest = url.partition("://")
    rest = (rest if separator else scheme).rpartition("@")[2]
    rest, question_mark, _ = rest.partition("?")
    return f"{scheme}{separator}{rest}{question_mark}" if separator else f"{rest}{question_mark}"


def _authorization(name: str, credentials: str) -> Secret:
    username, _, password = (unquote_to_bytes(part) for part in credentials.partition(":"))
    if b":" in username:
        raise InvalidArgument(f"{name} must have no ':' in its user name, even percent-encoded")
    return basic(username, password)


def _host(host: str, message: str) -> str:
    if ":" in host:
        try:
            return str(IPv6Address(host))
        except ValueError as exc:
            raise InvalidArgument(message) from exc
    if not host.isascii():
        import idna  # noqa: PLC0415  # httpx brings it, and few need it

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as exc:
            raise InvalidArgument(message) from exc
    # Python's own resolver raises a UnicodeError for empty and long labels.
    labels = host.removesuffix(".").split(".")
    if (
        len(host) > _MAX_HOST
        or not all(_LABEL.fullmatch(label) for label in labels)
        or host[0] == "-"
        or host[-1] == "-"
    ):
        raise InvalidArgument(message)
    return host
