"""Where bearer tokens come from that may change: files and functions."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from attrs import field, frozen

from mlflow_wrap._http import header_validation
from mlflow_wrap.errors import InvalidArgument

_logger = logging.getLogger("mlflow_wrap")


@frozen
class TokenFile:
    """A file with a bearer token, which may change at any time."""

    path: str
    source: str = "token_file"
    """What named the file, for messages."""


@frozen
class TokenCall:
    """A function that answers a bearer token, which may differ each time. It may be a coroutine function."""

    # Not shown: a partial function shows its arguments, which may be credentials.
    function: Callable[[], Any] = field(repr=False)
    source: str = "token"
    """What named the function, for messages."""


def read_token(path: str, name: str = "token_file") -> str:
    """The token in a file, without white space around it.

    Args:
        path: The file.
        name: What named it, for the messages.

    Raises:
        InvalidArgument: If the file cannot be read or is empty.
    """
    try:
        token = Path(path).read_text("utf-8").strip()
    except OSError as exc:
        raise InvalidArgument(f"{name}: {path} cannot be read: {exc.strerror}") from exc
    except UnicodeDecodeError:
        # Not told by its cause, which quotes what may be the token.
        raise InvalidArgument(f"{name}: {path} holds no token: it is no text") from None
    if not token:
        raise InvalidArgument(f"{name}: {path} is empty; it must hold a token")
    return token


class _Stamp(NamedTuple):
    """What changes when a file does."""

    modified: int
    size: int
    inode: int

    @classmethod
    def of(cls, path: str) -> _Stamp | None:
        try:
            found = Path(path).stat()
        except OSError:
            return None
        return cls(found.st_mtime_ns, found.st_size, found.st_ino)


class _Known(NamedTuple):
    """A file's token, and the file's stamp before it was read."""

    stamp: _Stamp | None
    authorization: str


class TokenReader:
    """Knows the token that a file holds at the moment. Safe to share between threads.

    Args:
        source: The file.
    """

    def __init__(self, source: TokenFile) -> None:
        self._source = source
        self._known: _Known | None = None

    def authorization(self) -> str:
        """The value of the header `Authorization`.

        The file is read again when it has changed; while it cannot be read, because it is just being replaced, its
        last token stays.

        Raises:
            InvalidArgument: If there was no token yet.
        """
        known = self._known
        if known is not None and known.stamp is not None and known.stamp == _Stamp.of(self._source.path):
            return known.authorization
        try:
            return self._read()
        except InvalidArgument as exc:
            if known is None:
                raise
            _logger.debug("%s; the token read before stays", exc)
            return known.authorization

    def refresh(self, refused: str) -> str | None:
        """Another value than the one that the server has just refused; `None` if there is none.

        Args:
            refused: The value of `Authorization` that was sent. Not the newest one, if another thread was quicker.
        """
        try:
            found = self._read()
        except InvalidArgument as exc:
            # The refusal is what the user must hear of, and this tells him why.
            _logger.warning("the server refused the token, and there is no other: %s", exc)
            return None
        return None if found == refused else found

    def _read(self) -> str:
        path, name = self._source.path, self._source.source
        # The stamp first: a change between the two is then seen the next time.
        stamp = _Stamp.of(path)
        token = read_token(path, name)
        found = header_validation.bearer(f"{name}: what {path} holds", token).reveal()
        self._known = _Known(stamp, found)
        return found
