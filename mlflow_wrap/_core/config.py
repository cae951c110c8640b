"""Where the server is."""

from __future__ import annotations

import math
import numbers
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

from mlflow_wrap.errors import InvalidArgument

TRACKING_URI = "MLFLOW_TRACKING_URI"


def tracking_uri(given: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """The base URL of the server, without a slash at the end.

    Args:
        given: What the user gave; `None` to read `MLFLOW_TRACKING_URI`.
        environ: The environment.

    Raises:
        InvalidArgument: If there is none, or it is not the URL of an HTTP server.
    """
    source = "tracking_uri" if given is not None else TRACKING_URI
    value = given if given is not None else environ.get(TRACKING_URI, "")
    allowed = "the URL of an MLflow server, such as http://127.0.0.1:5000"
    if not isinstance(value, str):
        raise InvalidArgument(f"{source} must be {allowed}, but it is {value!r}")
    if not value.strip():
        if given is None:
            raise InvalidArgument(f"tracking_uri was not given and {TRACKING_URI} is not set; it must be {allowed}")
        raise InvalidArgument(f"{source} is empty; it must be {allowed}")
    value = value.strip()
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        # Not told by its cause: that may quote a password with a mark that should have been encoded.
        raise InvalidArgument(f"{source} must be {allowed}, but {_shown(value)!r} is no URL") from None
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidArgument(f"{source} must be {allowed}, but it is {_shown(value)!r}")
    if parts.query or parts.fragment:
        raise InvalidArgument(f"{source} must have no query and no fragment, but it is {_shown(value)!r}")
    return value.rstrip("/")


def _shown(uri: str) -> str:
    """The URI without what may be a password."""
    scheme, mark, rest = uri.partition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}" if mark else uri.rpartition("@")[2]


def timeout(value: float) -> float:
    """A number of seconds above 0."""
    if isinstance(value, bool) or not isinstance(value, numbers.Real) or not 0 < value < math.inf:
        raise InvalidArgument(f"timeout must be a number of seconds above 0, but it is {value!r}")
    return float(value)
