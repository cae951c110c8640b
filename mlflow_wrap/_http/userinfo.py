"""Credentials in URLs: `user:password@` before the host."""

from __future__ import annotations

import base64
import re
from urllib.parse import unquote_to_bytes

from mlflow_wrap._http.secret import Concealed, Secret, SecretBytes
from mlflow_wrap.errors import InvalidArgument

_REMEDY = (
    "percent-encode the user name and the password (urllib.parse.quote(password, safe='')), so that '/' is %2F, '@' is "
    "%40, '#' is %23 and '?' is %3F (not shown: it may contain a credential)"
)
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
# Other than digits where a port should be: a password whose URL has no host.
_NO_PORT = re.compile(r"([^:/?#]*://[^/?#\[\]:]*):(?![0-9]*(?:[/?#]|$))[^/?#]*")


def split_userinfo(name: str, url: Concealed) -> tuple[str, Secret | None]:
    """Split a URL into the part that may be shown, and the value of `Authorization` that its credentials stand for.

    A raw '#', '?', '/', '[' or space in a password is accepted where the URL has no other meaning: `http://u:p#w@host`.

    Args:
        name: The argument that the URL comes from, for the messages.
        url: The URL, a `str`.

    Raises:
        InvalidArgument: If its credentials are ambiguous, or cannot be sent. No message shows them.
    """
    url = Concealed(url.reveal().strip())
    start, end = _find_userinfo(url.reveal())
    if end < start:
        raise InvalidArgument(f"{name} is ambiguous, because it has an '@' outside of user:password@host: {_REMEDY}")
    if start == end and _NO_PORT.match(url.reveal()):
        raise InvalidArgument(
            f"{name} must have a port number after the ':' of its host, and credentials as user:password@host (not "
            "shown: it may contain a password)"
        )
    location: str = url.reveal()[:start] + url.reveal()[end:].removeprefix("@")
    userinfo = Secret(url.reveal()[start:end])
    return location, _build_authorization(name, userinfo) if userinfo else None


def build_basic(username: bytes, password: bytes) -> Secret:
    """Return the value of `Authorization` or `Proxy-Authorization` for a user name and a password.

    Args:
        username: The user name, without ':'.
        password: The password.
    """
    return Secret("Basic " + base64.b64encode(b"%b:%b" % (username, password)).decode("ascii"))


def hide_userinfo(url: str) -> str:
    """Return a URL, valid or not, without what may be a credential.

    Args:
        url: The URL.
    """
    scheme, separator, rest = url.partition("://")
    rest = (rest if separator else scheme).rpartition("@")[2]
    rest, question_mark, _ = rest.partition("?")
    if not separator:
        return f"{rest}{question_mark}"
    return _NO_PORT.sub(r"\1:…", f"{scheme}{separator}{rest}{question_mark}", count=1)


def _find_userinfo(url: str) -> tuple[int, int]:
    """Start and end of `user:password`; the end is that of nothing, -1, if the URL is ambiguous."""
    scheme = url.find("://")
    start = 0 if scheme < 0 else scheme + 3
    at = url.rfind("@")
    if at < start or scheme < 0:
        return start, start
    delimiters = [index for index in (url.find(delimiter, start) for delimiter in "/?#") if index >= 0]
    end = min(delimiters, default=len(url))
    if at < end:
        return start, at
    # The last '@' is behind the first '/', '?' or '#'. Those belong to a password only if no host and port precede.
    authority = url[start:end]
    _, colon, port = authority.partition(":")
    if "@" in authority or authority.startswith("[") or not colon or port.isdigit():
        return start, -1
    return start, at


def _build_authorization(name: str, userinfo: Secret) -> Secret:
    if not userinfo.reveal().isascii() and not _is_encodable(userinfo):
        raise InvalidArgument(f"{name} must have credentials that UTF-8 can encode, without lone surrogates")
    username, _, password = (SecretBytes(unquote_to_bytes(field)) for field in userinfo.reveal().partition(":"))
    if username.count(b":"):
        raise InvalidArgument(f"{name} must have no ':' in its user name, even percent-encoded")
    if _CONTROL.search(username) or _CONTROL.search(password):
        raise InvalidArgument(f"{name} must have no control characters in its user name and password")
    return build_basic(username, password)


def _is_encodable(userinfo: Secret) -> bool:
    # A function of its own, so that the message has no cause, which would contain the credentials.
    try:
        userinfo.reveal().encode()
    except UnicodeEncodeError:
        return False
    return True
