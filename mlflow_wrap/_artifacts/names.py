"""Paths among artifacts and on this machine: which are possible, and which lead out of where they belong."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse, urlunparse

from mlflow_rest._validation import check_path, reject, show

from mlflow_wrap.errors import ArtifactError, InvalidArgument, UnsafePathError

MAX_NAME = 255
"""Bytes of a name, for most file systems."""
_CONTROL = re.compile("[\x00-\x1f\x7f]")
_WINDOWS_FORBIDDEN = re.compile('[<>:"|?*\\\\\x00-\x1f]')
_WINDOWS_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[1-9¹²³])", re.IGNORECASE)


def check_remote(name: str, value: Any) -> str:
    """Check a path among artifacts, such as `model/MLmodel`.

    Args:
        name: The argument's name, for the message.
        value: Its value: a `str` or a path object.

    Raises:
        InvalidArgument: If a server would reject it, or keep it under another name.
    """
    path = check_path(name, value, min_length=1)
    steps = path.split("/")
    if any(step in ("", ".", "..") for step in steps) or "#" in path or _CONTROL.search(path):
        raise reject(name, path, "a path of plain names, separated by '/', without '..', '#' and control characters")
    if any(len(step.encode()) > MAX_NAME for step in steps):
        raise reject(name, path, f"a path of names of at most {MAX_NAME} bytes")
    stored = _as_stored(path)
    if stored != path:
        raise reject(name, path, f"a path that the server keeps, but it would make {show(stored)} of it")
    return path


def is_reachable(path: str) -> bool:
    """Whether a server finds a file by the path that it has listed."""
    return "#" not in path and not _CONTROL.search(path) and _as_stored(path) == path


def check_folder(name: str, value: Any) -> str | None:
    """Check a folder among artifacts; `None` is the top. See `check_remote`."""
    return None if value is None else check_remote(name, value)


def check_listed(folder: str, path: str | None) -> str:
    """Check what a server lists in a folder, and return its name there.

    Args:
        folder: The folder, the empty string for the top.
        path: What it lists.

    Raises:
        UnsafePathError: If it is not one name below the folder.
    """
    prefix = f"{folder}/" if folder else ""
    name = (path or "").removeprefix(prefix)
    if not path or not path.startswith(prefix) or name in ("", ".", "..") or "/" in name or "\0" in name:
        where = f"in the folder {_shorten(folder)}" if folder else "at the top"
        raise UnsafePathError(f"the server lists {_shorten(path or '')} {where}, where it cannot be", path=path or "")
    return name


def check_listed_size(path: str, size: object) -> int:
    """Check the size that a server lists of a file; 0 if it lists none.

    Raises:
        ArtifactError: If it is none.
    """
    if size is None:
        return 0
    if not isinstance(size, int) or size < 0:
        raise ArtifactError(f"the server lists {show(size)} as the size of {_shorten(path)}", path=path)
    return size


def check_local_name(name: str, *, windows: bool = os.name == "nt") -> None:
    """Check that a listed name is one on this machine, and neither a device, a drive nor a stream.

    Args:
        name: One segment of a path.
        windows: Whether the rules of Windows apply.

    Raises:
        UnsafePathError: If it is not.
    """
    problem = ""
    try:
        if len(name.encode()) > MAX_NAME:
            problem = f"longer than {MAX_NAME} bytes"
    except UnicodeEncodeError:
        problem = "no Unicode"
    if name in ("", ".", "..") or "/" in name or "\0" in name:
        problem = "no name of a file"
    elif windows and (_WINDOWS_FORBIDDEN.search(name) or name[-1] in ". "):
        problem = "not possible on Windows"
    elif windows and _WINDOWS_DEVICES.fullmatch(name.partition(".")[0].strip()):
        problem = "a device on Windows"
    if problem:
        raise UnsafePathError(f"the name {_shorten(name)} is {problem}", path=name)


def check_local(name: str, value: Any) -> Path:
    """Check a path on this machine.

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


def join(*paths: str | None) -> str:
    """Join paths with slashes, without those that are empty."""
    return "/".join([path for path in paths if path])


def _as_stored(path: str) -> str:
    """What the server makes of a path: it decodes it as a URL even when it is decoded already."""
    root = "root/"  # a path that is sent is never the first step of its URL
    for _ in range(10):
        decoded = urlunparse(urlparse(unquote(root + path))).removeprefix(root)
        if decoded == path:
            break
        path = decoded
    return path


def _shorten(string: str) -> str:
    return repr(string) if len(string) <= 200 else f"{string[:200]!r}… ({len(string)} characters)"
