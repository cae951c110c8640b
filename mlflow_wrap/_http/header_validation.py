"""Validates headers that are sent with every request. No message shows a value: it may be a credential."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NoReturn

from mlflow_wrap._http.secret import Concealed, Secret
from mlflow_wrap.errors import REQUEST_IDS, InvalidArgument

WORKSPACE = "X-MLFLOW-WORKSPACE"

HARMLESS = frozenset(
    {
        "accept",
        "accept-charset",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "expect",
        "host",
        "pragma",
        "range",
        "traceparent",
        "tracestate",
        "transfer-encoding",
        "user-agent",
        "x-correlation-id",
        WORKSPACE.lower(),
        *REQUEST_IDS,
    }
)
"""Names, in lowercase, of the headers that may be shown. Any other may contain a credential."""

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z\-]+")
# Visible ASCII, with spaces and tabs in between: what every HTTP library sends the same way.
_VALUE = re.compile(r"([!-~]([ \t!-~]*[!-~])?)?")
_TOKEN = re.compile(r"[!-~]+")
# They would change where a request ends.
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


def validate_headers(name: str, headers: Concealed) -> dict[str, Secret]:
    """Validate headers of the user.

    Args:
        name: The argument that they come from, for the messages.
        headers: A mapping of name to value.

    Raises:
        InvalidArgument: If they are no mapping of `str` to `str`, or a name or value is not allowed in HTTP.
    """
    if not isinstance(headers.reveal(), Mapping):
        type_name = type(headers.reveal()).__name__
        raise InvalidArgument(f"{name} must be a mapping of name to value, but it is of type {type_name}")
    invalid = next((Concealed(key) for key in headers.reveal() if not _is_name(key)), None)
    if invalid is not None:
        _reject_name(name, invalid)
    validated: dict[str, Secret] = {}
    lowercase: set[str] = set()
    for key in headers.reveal():
        if key.lower() in _FRAMING:
            raise InvalidArgument(f"{name} must not have {key!r}: it belongs to each single request")
        if key.lower() in lowercase:
            raise InvalidArgument(f"{name} must have each header once, but {key!r} is there twice")
        value = Concealed(headers.reveal()[key])
        if not isinstance(value.reveal(), str):
            type_name = type(value.reveal()).__name__
            raise InvalidArgument(f"{name}[{key!r}] must be a str, but it is of type {type_name}")
        if not _VALUE.fullmatch(value.reveal()):
            raise InvalidArgument(
                f"{name}[{key!r}] may contain visible ASCII characters and, in between, spaces, but it contains others "
                "(not shown: it may be a credential)"
            )
        lowercase.add(key.lower())
        validated[key] = Secret(value.reveal())
    return validated


def build_bearer(name: str, token: Concealed) -> Secret:
    """Build the value of `Authorization` for a token.

    Args:
        name: The argument that it comes from, for the messages.
        token: The token alone, without `Bearer`.

    Raises:
        InvalidArgument: If it is no `str`, is empty, or contains what a token cannot contain.
    """
    if not isinstance(token.reveal(), str):
        raise InvalidArgument(f"{name} must be a str, but it is of type {type(token.reveal()).__name__}")
    if not token.reveal():
        raise InvalidArgument(f"{name} is empty; it must be a token")
    if not _TOKEN.fullmatch(token.reveal()):
        hint = ", such as the word Bearer before it" if token.reveal()[:7].lower() == "bearer " else ""
        raise InvalidArgument(
            f"{name} must be a token of visible ASCII characters without white space, but it contains others{hint} "
            "(not shown: it is a credential)"
        )
    return Secret(f"Bearer {token.reveal()}")


def _is_name(key: object) -> bool:
    return isinstance(key, str) and _NAME.fullmatch(key) is not None


def _reject_name(name: str, key: Concealed) -> NoReturn:
    if not isinstance(key.reveal(), str):
        raise InvalidArgument(f"{name} must have names of type str, but one is of type {type(key.reveal()).__name__}")
    # A colon or white space: an entire header was given as its name, credential and all.
    head = re.split(r"[:=\s]", key.reveal(), maxsplit=1)[0]
    rest = "" if head == key.reveal() else " with more after it (not shown: it may be a credential)"
    raise InvalidArgument(f"{name} must have names of letters, digits and hyphens, but one is {head!a}{rest}")
