"""Checks headers that are sent with every request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from mlflow_wrap._http.secret import Secret
from mlflow_wrap.errors import InvalidArgument

WORKSPACE = "X-MLFLOW-WORKSPACE"

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z\-]+")
# Visible ASCII, with spaces and tabs in between: what every HTTP library sends the same way.
_VALUE = re.compile(r"([!-~]([ \t!-~]*[!-~])?)?")
_TOKEN = re.compile(r"[!-~]+")
# Whoever sets these changes where a request ends.
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


def checked(name: str, given: Mapping[Any, Any]) -> dict[str, str]:
    """Headers that can be sent. No message shows a value: it may be a credential.

    Args:
        name: Where they come from, for the messages.
        given: The headers by name.

    Raises:
        InvalidArgument: If they are no mapping of text to text, or a name or value is not allowed in HTTP.
    """
    if not isinstance(given, Mapping):
        raise InvalidArgument(f"{name} must be a mapping of name to value, but it is of type {type(given).__name__}")
    found: dict[str, str] = {}
    lowered: set[str] = set()
    for key, value in given.items():
        if not isinstance(key, str) or not _NAME.fullmatch(key):
            raise InvalidArgument(f"{name} must have names of letters, digits and hyphens, but one is {key!r}")
        if key.lower() in _FRAMING:
            raise InvalidArgument(f"{name} must not have {key!r}: it belongs to each single request")
        if key.lower() in lowered:
            raise InvalidArgument(f"{name} must have each header once, but {key!r} is there twice")
        if not isinstance(value, str):
            raise InvalidArgument(f"{name}[{key!r}] must be a text, but it is of type {type(value).__name__}")
        if not _VALUE.fullmatch(value):
            raise InvalidArgument(
                f"{name}[{key!r}] may hold visible ASCII characters and, in between, spaces, but it holds others "
                "(not shown: it may be a credential)"
            )
        lowered.add(key.lower())
        found[key] = value
    return found


def bearer(name: str, token: Any) -> Secret:
    """The value of `Authorization` for a token. No message shows the token.

    Args:
        name: Where it comes from, for the messages.
        token: The token alone, without `Bearer`.

    Raises:
        InvalidArgument: If it is no text, is empty, or holds what a token cannot hold.
    """
    if not isinstance(token, str):
        raise InvalidArgument(f"{name} must be a text, but it is of type {type(token).__name__}")
    if not token:
        raise InvalidArgument(f"{name} is empty; it must be a token")
    if not _TOKEN.fullmatch(token):
        hint = ", such as the word Bearer before it" if token[:7].lower() == "bearer " else ""
        raise InvalidArgument(
            f"{name} must be a token of visible ASCII characters without white space, but it holds others{hint} "
            "(not shown: it is a credential)"
        )
    return Secret(f"Bearer {token}")
