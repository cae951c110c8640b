"""Removes from an error what nobody should see."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mlflow_wrap._http.api_errors.excerpt import truncate

NOT_SHOWN = "(not shown: it may contain a secret)"
MAX_URL = 500
"""Characters of a URL that an error shows."""

_SENSITIVE_PARAMETER = re.compile(
    "sig|signature|credential|security-token|x-(amz|goog)-.*|awsaccesskeyid|googleaccessid|policy|key-pair-id|token"
    "|access_token|id_token|code|state|password|secret|api_?key",
    re.IGNORECASE,
)
_VALUE_START, _VALUE_END = "Invalid value ", " for parameter"


def mask_quoted_values(text: str) -> str:
    """Mask the values that MLflow quotes in "Invalid value … for parameter"."""
    kept, end = [], 0
    while (start := text.find(_VALUE_START, end)) >= 0:
        start += len(_VALUE_START)
        kept.append(text[end:start] + "…")
        end = text.find(_VALUE_END, start)
        if end < 0:
            return "".join(kept)
    return "".join([*kept, text[end:]])


def redact_url(url: str) -> str:
    """Return a URL that may be shown: without credentials and the values of what signs it, at most 500 characters.

    Args:
        url: The URL, perhaps with a query.
    """
    head, mark, query = url.partition("?")
    scheme, separator, rest = head.partition("://")
    if separator:
        authority, slash, path = rest.partition("/")
        head = f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
    pairs = [pair.partition("=") for pair in query.split("&")] if mark else []
    shown = "&".join(
        f"{name}=…" if _SENSITIVE_PARAMETER.fullmatch(name) else name + equals + value for name, equals, value in pairs
    )
    return truncate(f"{head}{mark}{shown}", MAX_URL)


def redact_location(url: str) -> str:
    """Remove the query from the target of a redirect: login pages carry secrets there."""
    head = redact_url(url).partition("#")[0]
    head, mark, _ = head.partition("?")
    return f"{head}?…" if mark else head


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of a response without cookies, and with redacted targets of redirects."""
    kept = {name: value for name, value in headers.items() if name.lower() not in ("set-cookie", "set-cookie2")}
    return {name: redact_location(value) if name.lower() == "location" else value for name, value in kept.items()}
