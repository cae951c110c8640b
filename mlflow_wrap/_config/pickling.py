"""What of a client travels to another process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from mlflow_wrap._http import urls

# They hold open connections, or could not be made again elsewhere.
_STAYING = ("http_client", "transport")
_HARMLESS = frozenset({"accept", "accept-language", "host", "user-agent", "x-mlflow-workspace"})


def reduced(
    kind: Callable[..., object], given: Mapping[str, Any], tracking_uri: str
) -> tuple[Callable[..., object], tuple[()]]:
    """What `pickle` makes a client anew from: its arguments. All else is read again from the environment over there.

    Args:
        kind: The client's class.
        given: Its arguments.
        tracking_uri: The server's URL, without credentials, for a client that has it from the environment.

    Raises:
        TypeError: If an argument cannot travel, or is a credential and the user has not allowed it.
    """
    for name in _STAYING:
        if given[name] is not None:
            raise TypeError(f"a client with {name}= cannot be pickled: make one in the other process")
    secret = sorted(_secrets(given))
    if secret and not given["pickle_credentials"]:
        raise TypeError(
            f"whoever reads a pickle of this client would have its credentials ({', '.join(secret)}): give them by the "
            "environment of the other process, by token_file=, or by a function; or allow it by pickle_credentials=True"
        )
    arguments = {name: value for name, value in given.items() if value is not None}
    arguments.setdefault("tracking_uri", tracking_uri)
    return partial(kind, **arguments), ()


def _secrets(given: Mapping[str, Any]) -> set[str]:
    """Names of arguments that hold a credential."""
    found = {name for name in ("password", "auth") if given[name] is not None}
    if isinstance(given["token"], str):
        found.add("token")
    headers = given["headers"]
    if isinstance(headers, Mapping) and any(name.lower() not in _HARMLESS for name in headers):
        found.add("headers")
    found |= {name for name in ("tracking_uri", "proxy") if given[name] and _has_password(given[name])}
    cert = given["cert"]
    if isinstance(cert, tuple | list) and len(cert) == 3:
        found.add("cert")
    return found


def _has_password(url: str) -> bool:
    return urls.shown(url) != url
