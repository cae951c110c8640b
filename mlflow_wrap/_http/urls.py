"""Parse the URLs of servers and proxies, so that credentials in them are shown nowhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from ipaddress import IPv6Address
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urlsplit

from attrs import frozen

from mlflow_wrap._http.userinfo import hide_userinfo, split_userinfo
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_wrap._http.secret import Concealed, Secret

_MAX_HOST = 253
_LABEL = re.compile(r"[a-z0-9_-]{1,63}")
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~\-]*")
_SAFE_IN_PATHS = "/%:!$&'()*+,;=~"


@frozen
class ParsedUrl:
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


def parse(name: str, value: Concealed, schemes: Collection[str], allowed: str) -> ParsedUrl:
    """Parse the URL of a server or a proxy.

    Args:
        name: Where it comes from, for the messages.
        value: The URL.
        schemes: The allowed schemes.
        allowed: What is allowed, for the messages.

    Raises:
        InvalidArgument: If it is not the URL of a server. No message shows a credential.
    """
    if not isinstance(value.reveal(), str):
        # Only its type is shown: it may be a pair of a user name and a password, or bytes with both.
        raise InvalidArgument(f"{name} must be {allowed}, but it is of type {type(value.reveal()).__name__}")
    url, authorization = split_userinfo(name, value)
    message = f"{name} must be {allowed}, but it is {hide_userinfo(url)!r}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        # Without its cause, which may quote a password with a character that should have been percent-encoded.
        raise InvalidArgument(f"{name} must be {allowed}, but {hide_userinfo(url)!r} is no URL") from None
    if any(character.isspace() or not character.isprintable() for character in url) or "\\" in url:
        raise InvalidArgument(message)
    # Only a colon at the end distinguishes `http://http://host` from a URL.
    if parts.scheme not in schemes or not host or parts.netloc.endswith(":"):
        raise InvalidArgument(message)
    if port == 0:
        raise InvalidArgument(f"{message}, and a port must be from 1 to 65535")
    if "?" in url or "#" in url:
        raise InvalidArgument(f"{name} must have no query and no fragment, but it is {hide_userinfo(url)!r}")
    path = quote(parts.path.rstrip("/"), safe=_SAFE_IN_PATHS)
    return ParsedUrl(parts.scheme, _normalize_host(host, message), port, path, authorization)


def encode_query(query: Sequence[tuple[str, str]]) -> str:
    """Encode the query of a URL.

    Args:
        query: Pairs of name and value.
    """
    pairs = []
    for name, value in query:
        # Most values are ids, in which there is nothing to encode; urllib takes ten times as long to find that out.
        if not _UNRESERVED.fullmatch(value) or not (name.isascii() and name.isidentifier()):
            return urlencode(query)
        pairs.append(f"{name}={value}")
    return "&".join(pairs)


def _normalize_host(host: str, message: str) -> str:
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
