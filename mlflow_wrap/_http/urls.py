"""Takes addresses of servers and proxies apart, so that credentials in them are nowhere shown."""

from __future__ import annotations

import base64
import re
from collections.abc import Collection, Sequence
from ipaddress import IPv6Address
from urllib.parse import quote, unquote_to_bytes, urlencode, urlsplit

from attrs import frozen

from mlflow_wrap._http.secret import Secret
from mlflow_wrap.errors import InvalidArgument

_NAME = re.compile(r"[a-z0-9_]([a-z0-9_.\-]*[a-z0-9_.])?")
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~\-]*")
_IN_PATHS = "/%:!$&'()*+,;=~"


@frozen
class Address:
    """Where a server or a proxy is."""

    scheme: str
    host: str
    """In small letters, in ASCII; an IPv6 address without brackets."""
    port: int | None
    path: str
    """Empty, or with a slash at its start and none at its end; percent-encoded."""
    authorization: Secret | None
    """The value of the header that `user:password@` stands for."""

    @property
    def url(self) -> str:
        """The address without credentials."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{'' if self.port is None else f':{self.port}'}{self.path}"


def parse(name: str, value: object, schemes: Collection[str], allowed: str) -> Address:
    """Takes an address apart.

    Args:
        name: Where it comes from, for the messages.
        value: The address.
        schemes: What it may begin with.
        allowed: What it should be, for the messages.

    Raises:
        InvalidArgument: If it is no address of a server. No message shows a credential.
    """
    if not isinstance(value, str):
        raise InvalidArgument(f"{name} must be {allowed}, but it is {value!r}")
    text = value.strip()
    refusal = f"{name} must be {allowed}, but it is {shown(text)!r}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        # Not told by its cause: that may quote a password with a mark that should have been encoded.
        raise InvalidArgument(f"{name} must be {allowed}, but {shown(text)!r} is no URL") from None
    if any(mark.isspace() or not mark.isprintable() for mark in text) or "\\" in text:
        raise InvalidArgument(refusal)
    # A colon at the end is all that tells `http://http://host`.
    if parts.scheme not in schemes or not host or parts.netloc.endswith(":"):
        raise InvalidArgument(refusal)
    if "?" in text or "#" in text:
        raise InvalidArgument(f"{name} must have no query and no fragment, but it is {shown(text)!r}")
    if "@" in parts.path:
        raise InvalidArgument(f"{name} must have each '@' and '/' of a password or path percent-encoded (%40, %2F)")
    credentials, at, _ = parts.netloc.rpartition("@")
    path = quote(parts.path.rstrip("/"), safe=_IN_PATHS)
    authorization = _authorization(name, credentials) if at and credentials else None
    return Address(parts.scheme, _host(host, refusal), port, path, authorization)


def encode_query(query: Sequence[tuple[str, str]]) -> str:
    """Encode the query of a URL.

    Args:
        query: Pairs of name and value.
    """
    pairs = []
    for name, value in query:
        # Most values are ids, in which there is nothing to encode; urllib takes ten times as long to find that out.
        if not _UNRESERVED.fullmatch(value) or not _UNRESERVED.fullmatch(name):
            return urlencode(query)
        pairs.append(f"{name}={value}")
    return "&".join(pairs)


def basic(username: bytes, password: bytes) -> Secret:
    """The value of `Authorization` or `Proxy-Authorization` for a user with a password."""
    return Secret("Basic " + base64.b64encode(username + b":" + password).decode("ascii"))


def shown(address: str) -> str:
    """An address, be it none, without what may be a credential."""
    scheme, mark, rest = address.partition("://")
    rest = (rest if mark else scheme).rpartition("@")[2]
    rest, query, _ = rest.partition("?")
    return f"{scheme}{mark}{rest}{query}" if mark else f"{rest}{query}"


def _authorization(name: str, credentials: str) -> Secret:
    username, _, password = (unquote_to_bytes(part) for part in credentials.partition(":"))
    if b":" in username:
        raise InvalidArgument(f"{name} must have no ':' in its user name, even percent-encoded")
    return basic(username, password)


def _host(host: str, refusal: str) -> str:
    if ":" in host:
        try:
            return str(IPv6Address(host))
        except ValueError as exc:
            raise InvalidArgument(refusal) from exc
    if not host.isascii():
        import idna  # noqa: PLC0415  # httpx brings it, and few need it

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as exc:
            raise InvalidArgument(refusal) from exc
    if not _NAME.fullmatch(host):
        raise InvalidArgument(refusal)
    return host
