"""The arguments that a client keeps, to be pickled or copied."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from functools import partial
from types import BuiltinFunctionType, FunctionType
from typing import Any

from mlflow_wrap._http.header_validation import HARMLESS
from mlflow_wrap._http.secret import Concealed, reveal
from mlflow_wrap._http.userinfo import hide_userinfo

# They own open connections, or could not be created again elsewhere.
_STAYING = ("http_client", "transport")
# Any of these may be or contain a credential, also where a wrong type was given by mistake.
_CONCEALED = (
    "tracking_uri",
    "username",
    "password",
    "token",
    "token_file",
    "auth",
    "headers",
    "cert",
    "proxy",
    "event_hooks",
)


def conceal_arguments(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Wrap each argument of a client that may contain a credential, so that no local of a traceback shows it.

    Args:
        arguments: The arguments by name.
    """
    return {
        name: Concealed(value) if name in _CONCEALED and value is not None else value
        for name, value in arguments.items()
    }


def reduce_client(
    client: Callable[..., object], arguments: Mapping[str, Any], tracking_uri: str
) -> tuple[Callable[..., object], tuple[()]]:
    """Return what `pickle` creates a client from: its arguments. The environment is read again in the other process.

    Args:
        client: The client's class.
        arguments: Its arguments.
        tracking_uri: The server's URL, without credentials, for a client that has it from the environment.

    Raises:
        TypeError: If an argument cannot be pickled, or is a credential and the user has not allowed it.
    """
    for name in _STAYING:
        if arguments[name] is not None:
            raise TypeError(f"a client with {name}= cannot be pickled: create one in the other process")
    secret = sorted(_find_secrets(arguments))
    if secret and not arguments["pickle_credentials"]:
        raise TypeError(
            f"a pickle of this client would contain its credentials ({', '.join(secret)}): give them by the "
            "environment of the other process, by token_file=, or by a function that can be imported there; or allow "
            "it by pickle_credentials=True"
        )
    return partial(client, **_reveal_all(arguments, tracking_uri)), ()


def copy_client(client: Callable[..., Any], arguments: Mapping[str, Any], tracking_uri: str) -> Any:
    """Create another client with the same arguments, for `copy.copy` and `copy.deepcopy`.

    It has connections of its own, but shares an `http_client`, whose owner closes it.

    Args:
        client: The client's class.
        arguments: Its arguments.
        tracking_uri: The server's URL, without credentials, for a client that has it from the environment.

    Raises:
        TypeError: If it has a `transport`, which is closed with its client and so cannot serve two.
    """
    if arguments["transport"] is not None:
        raise TypeError(
            "a client with transport= cannot be copied: the transport is closed with its client; create another "
            "client with a transport of its own"
        )
    return client(**_reveal_all(arguments, tracking_uri))


def _reveal_all(arguments: Mapping[str, Any], tracking_uri: str) -> dict[str, Any]:
    revealed = {name: reveal(value) for name, value in arguments.items() if value is not None}
    return {"tracking_uri": tracking_uri, **revealed}


def _find_secrets(arguments: Mapping[str, Any]) -> set[str]:
    """Names of arguments that contain a credential."""
    secrets = {name for name in ("password", "auth") if arguments[name] is not None}
    token, headers, hooks = (reveal(arguments[name]) for name in ("token", "headers", "event_hooks"))
    if token is not None and not _is_importable(token):
        secrets.add("token")
    if isinstance(headers, Mapping):
        if any(name.lower() not in HARMLESS for name in headers):
            secrets.add("headers")
    elif headers is not None and not _is_importable(headers):
        secrets.add("headers")
    if any(not _is_importable(hook) for functions in (hooks or {}).values() for hook in functions):
        secrets.add("event_hooks")
    secrets |= {name for name in ("tracking_uri", "proxy") if _has_password(reveal(arguments[name]))}
    cert = reveal(arguments["cert"])
    if isinstance(cert, tuple | list) and len(cert) == 3:
        secrets.add("cert")
    return secrets


def _is_importable(function: Any) -> bool:
    """Whether a function is pickled as its name alone.

    Any other callable takes what it is bound to along: arguments of a partial function, variables of a closure, an
    object with its attributes.
    """
    if not isinstance(function, FunctionType | BuiltinFunctionType | type):
        return False
    try:
        resolved: Any = importlib.import_module(function.__module__)
        for name in function.__qualname__.split("."):
            resolved = getattr(resolved, name)
    except (ImportError, AttributeError, ValueError):
        return False
    return resolved is function


def _has_password(url: str | None) -> bool:
    return url is not None and hide_userinfo(url) != url
