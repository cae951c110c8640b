"""Where bearer tokens come from that may change: files and functions."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from attrs import field, frozen

from mlflow_wrap._http import header_validation
from mlflow_wrap._http.secret import Concealed, Secret
from mlflow_wrap.errors import InvalidArgument

_logger = logging.getLogger("mlflow_wrap")


@frozen
class TokenFile:
    """A file with a bearer token, which may change at any time."""

    path: str
    source: str = "token_file"
    """The argument or variable that names the file, for messages."""


@frozen
class TokenCall:
    """A function that returns a bearer token, which may differ each time. It may be a coroutine function."""

    # Not shown: a partial function shows its arguments, which may be credentials.
    function: Callable[[], Any] = field(repr=False)
    source: str = "token"
    """The argument that names the function, for messages."""


def read_token(path: str, name: str = "token_file") -> Secret:
    """Read the token in a file, without white space around it.

    Args:
        path: The file.
        name: The argument or variable that names it, for the messages.

    Raises:
        InvalidArgument: If the file cannot be read or is empty.
    """
    try:
        token = Secret(Path(path).read_text("utf-8").strip())
    except OSError as exc:
        raise InvalidArgument(f"{name}: {path} cannot be read: {exc.strerror}") from exc
    except UnicodeDecodeError:
        token = None
    if token is None:
        # Raised here, without the cause: that contains what may be the token.
        raise InvalidArgument(f"{name}: {path} contains no token: it is not encoded in UTF-8")
    if not token:
        raise InvalidArgument(f"{name}: {path} is empty; it must contain a token")
    return token


class _Stamp(NamedTuple):
    """What changes when a file does."""

    modified: int
    size: int
    inode: int

    @classmethod
    def of(cls, path: str) -> _Stamp | None:
        try:
            status = Path(path).stat()
        except OSError:
            return None
        return cls(status.st_mtime_ns, status.st_size, status.st_ino)


class _Cached(NamedTuple):
    """A file's token, and the file's stamp before it was read."""

    stamp: _Stamp | None
    authorization: Secret


class TokenReader:
    """Reads the token of a file when it has changed. Safe to share between threads.

    Args:
        source: The file.
    """

    def __init__(self, source: TokenFile) -> None:
        self._source = source
        self._cached: _Cached | None = None

    def authorization(self) -> Secret:
        """Return the value of the header `Authorization`.

        The file is read again when it has changed; while it cannot be read, because it is just being replaced, its
        last token stays.

        Raises:
            InvalidArgument: If there was no token yet.
        """
        cached = self._cached
        if cached is not None and cached.stamp is not None and cached.stamp == _Stamp.of(self._source.path):
            return cached.authorization
        try:
            return self._read()
        except InvalidArgument as exc:
            if cached is None:
                raise
            _logger.debug("%s; the token read before stays", exc)
            return cached.authorization

    def refresh(self, rejected: Secret) -> Secret | None:
        """Return another value than the one that the server has just rejected; `None` if there is none.

        Args:
            rejected: The value of `Authorization` that was sent. Not the newest one, if another thread was quicker.
        """
        try:
            authorization = self._read()
        except InvalidArgument as exc:
            # The server's error is what the caller gets, and this explains it.
            _logger.warning("the server rejected the token, and there is no other: %s", exc)
            return None
        return None if authorization == rejected else authorization

    def _read(self) -> Secret:
        path, name = self._source.path, self._source.source
        # The stamp first: a change between the two is then seen the next time.
        stamp = _Stamp.of(path)
        token = Concealed(read_token(path, name).reveal())
        authorization = header_validation.build_bearer(f"{name}: the content of {path}", token)
        self._cached = _Cached(stamp, authorization)
        return authorization
