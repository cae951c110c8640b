"""Takes addresses of servers and proxies apart, so that credentials in them are nowhere shown."""

from __future__ import annotations

import re
from collections.abc import Collection
from ipaddress import IPv6Address
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from attrs import frozen

from mlflow_wrap._http.userinfo import hide_userinfo, split_userinfo
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_wrap._http.secret import Concealed, Secret

_NAME = re.compile(r"[a-z0-9_]([a-z0-9_.\-]*[a-z0-9_.])?")
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


def parse(name: str, value: Concealed, schemes: Collection[str], allowed: str) -> Address:
    """Takes an address apart.

    Args:
        name: Where it comes from, for the messages.
        value: The address.
        schemes: What it may begin with.
        allowed: What it should be, for the messages.

    Raises:
        InvalidArgument: If it is no address of a server. No message shows a credential.
    """
    if not isinstance(value.reveal(), str):
        # Only its type is shown: it may be a pair of a user name and a password, or bytes with both.
        raise InvalidArgument(f"{name} must be {allowed}, but it is of type {type(value.reveal()).__name__}")
    text, authorization = split_userinfo(name, value)
    refusal = f"{name} must be {allowed}, but it is {hide_userinfo(text)!r}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise InvalidArgument(f"{name} must be {allowed}, but {hide_userinfo(text)!r} is no URL") from None
    if any(mark.isspace() or not mark.isprintable() for mark in text) or "\\" in text:
        raise InvalidArgument(refusal)
    # A colon at the end is all that tells `http://http://host`.
    if parts.scheme not in schemes or not host or parts.netloc.endswith(":"):
        raise InvalidArgument(refusal)
    if "?" in text or "#" in text:
        raise InvalidArgument(f"{name} must have no query and no fragment, but it is {hide_userinfo(text)!r}")
    path = quote(parts.path.rstrip("/"), safe=_IN_PATHS)
    return Address(parts.scheme, _host(host, refusal), port, path, authorization)


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
