"""Where the artifacts of a run are, and which paths among them are allowed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse, urlsplit, urlunparse

from mlflow_rest._validation import check_str, show

from mlflow_wrap.errors import InvalidArgument


def proxied(artifact_uri: str, base_url: str) -> str:
    """The path of a run's artifacts below the server's artifact proxy.

    Args:
        artifact_uri: The run's `artifact_uri`.
        base_url: Where the server is.

    Raises:
        InvalidArgument: If the server does not proxy them, so that they are only in the store itself.
    """
    parts = urlsplit(artifact_uri)
    if parts.scheme != "mlflow-artifacts" or parts.netloc not in ("", urlsplit(base_url).netloc.rpartition("@")[2]):
        raise InvalidArgument(
            f"the artifacts of this run are at {artifact_uri!r}, which {base_url!r} does not serve: "
            "only a server with --serve-artifacts (the default) and an experiment below its root does"
        )
    return parts.path.strip("/")


def relative(name: str, path: str) -> str:
    """A path below a run's artifacts, such as `model/MLmodel`.

    Args:
        name: The argument's name, for the message.
        path: Its value.
    """
    steps = check_str(name, path, min_length=1).split("/")
    if any(step in ("", ".", "..") for step in steps) or any(character in path for character in "#\\\n\r\0"):
        raise InvalidArgument(
            f"{name} must be a path of plain steps, separated by '/', without '..', '#' and '\\', "
            f"but it is {show(path)}"
        )
    stored = _as_stored(path)
    if stored != path:
        raise InvalidArgument(
            f"{name} must be a path that the server keeps, but it would make {show(stored)} of {show(path)}"
        )
    return path


def local(name: str, value: Any) -> Path:
    """A path on this machine.

    Args:
        name: The argument's name, for the message.
        value: Its value: a `str` or a path object.
    """
    path = os.fspath(value) if isinstance(value, str | os.PathLike) else value
    try:
        is_path = isinstance(path, str) and path != "" and b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        is_path = False
    if not is_path:
        raise InvalidArgument(f"{name} must be a path, as a str or a path object, but it is {show(value)}")
    return Path(path)


def joined(*paths: str | None) -> str:
    """Join paths, without empty ones."""
    return "/".join(path for path in paths if path)


def _as_stored(path: str) -> str:
    """What the server makes of a path: it decodes it as a URL even when it is decoded already.

    That undoes `%2F` and loses a `?` or `;` at the end and tabs, whatever a client encodes.
    """
    root = "root/"  # a path that is sent is never the first step of its URL
    return urlunparse(urlparse(unquote(root + path))).removeprefix(root)
