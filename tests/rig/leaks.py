"""Looks for credentials in everything that an exception shows, keeps and pickles, however encoded.

It shares no code with the library: it decodes whatever can be decoded and looks for the plain credential there.
"""

from __future__ import annotations

import base64
import binascii
import html
import pickle
import re
import traceback
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from types import FrameType
from urllib.parse import unquote, unquote_plus

from _pytest._io.saferepr import saferepr

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}")
_HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2}){4,}")
_UNICODE = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)


class Credentials:
    """Credentials of a test, which no frame of the test shows.

    Args:
        values: What must not be shown.
    """

    def __init__(self, *values: str) -> None:
        self._values = values
        self._clean: set[str] = set()

    def __repr__(self) -> str:
        return "<credentials>"

    def found_in(self, strings: Iterable[str]) -> list[str]:
        """The strings that show a credential, with its name."""
        leaks = []
        for string in strings:
            if string in self._clean:
                continue
            hit = next((value for view in views(string) for value in self._values if value in view), None)
            if hit is None:
                self._clean.add(string)
            else:
                leaks.append(f"{hit!r} in {string[:3000]!r}")
        return leaks


def views(string: str) -> Iterator[str]:
    """A text, and what it becomes when it is decoded in each of many ways."""
    seen: set[str] = set()
    waiting = [(string, 0)]
    while waiting:
        view, depth = waiting.pop()
        if view in seen:
            continue
        seen.add(view)
        yield view
        yield from _decode_base64(view)
        yield from _decode_hexadecimal(view)
        if depth < 3:
            decoded = (unquote(view), unquote_plus(view), html.unescape(view), _unescape(view))
            waiting += [(other, depth + 1) for other in decoded if other != view]


def _unescape(string: str) -> str:
    def char(match: re.Match[str]) -> str:
        return chr(int(match[1] or match[2], 16)) if match[1] or match[2] else match[3]

    plain = _UNICODE.sub(char, string)
    try:
        plain = plain.encode("utf-16", "surrogatepass").decode("utf-16")
        return plain.encode("latin-1").decode()
    except UnicodeError:
        return plain


def _decode_base64(string: str) -> Iterator[str]:
    for joined in {string, string.replace("\n", "").replace("\\n", "")}:
        parts = []
        for run in _BASE64.findall(joined):
            for skip in range(4):
                chunk = run[skip:].replace("-", "+").replace("_", "/")
                try:
                    parts.append(base64.b64decode(chunk[: len(chunk) // 4 * 4]).decode("latin-1"))
                    parts.append(base64.b64decode(chunk + "=" * (-len(chunk) % 4)).decode("utf-8", "ignore"))
                except binascii.Error:
                    continue
        if parts:
            yield " ".join(parts)


def _decode_hexadecimal(string: str) -> Iterator[str]:
    parts = [bytes.fromhex(run).decode("utf-8", "replace") for run in _HEXADECIMAL.findall(string)]
    if parts:
        yield " ".join(parts)


def shown_by(error: BaseException, own: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every text that an exception and its causes show, keep or pickle, tracebacks with locals included.

    Args:
        error: The exception.
        own: Files whose frames belong to the caller, whose locals are theirs.
    """
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        exception = waiting.pop()
        if id(exception) in seen:
            continue
        seen.add(id(exception))
        yield from _iter_strings(exception)
        yield from _locals(exception, own)
        waiting += [other for other in (exception.__cause__, exception.__context__) if other is not None]
        if isinstance(exception, BaseExceptionGroup):
            waiting += exception.exceptions
        waiting += [argument for argument in exception.args if isinstance(argument, BaseException)]
    yield pickle.dumps(error).decode("latin-1")
    yield pickle.dumps(error, 0).decode("latin-1")


def _iter_strings(exception: BaseException) -> Iterator[str]:
    yield str(exception)
    yield repr(exception)
    yield repr(exception.args)
    yield from getattr(exception, "__notes__", ())
    for name in dir(exception):
        if not name.startswith("__"):
            with (
                warnings.catch_warnings(action="ignore"),
                suppress(AttributeError, RuntimeError),
            ):  # OSError and httpx have properties that raise
                value = getattr(exception, name)
                yield "" if callable(value) else f"{name}={value!r}"


def _locals(exception: BaseException, own: frozenset[str]) -> Iterator[str]:
    for frame, line in traceback.walk_tb(exception.__traceback__):
        if frame.f_code.co_filename not in own:
            where = f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name}"
            yield from (f"{where}: {name} = {string}" for name, string in _shown_locals(frame))


def _shown_locals(frame: FrameType) -> Iterator[tuple[str, str]]:
    for name, value in frame.f_locals.items():
        yield name, _repr(value)  # as `traceback.TracebackException(..., capture_locals=True)` has it
        yield name, saferepr(value, maxsize=10_000)  # as `pytest --showlocals` has it
        if isinstance(value, bytes | str):
            yield name, repr(value[:4000])  # as rich has it
        if type(value).__name__ in ("dict", "list", "tuple"):
            items = value.items() if isinstance(value, dict) else enumerate(value)
            yield from ((f"{name}[{key!r}]", _repr(item)) for key, item in items)


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception as exc:  # as `traceback` has it
        return f"<no repr: {type(exc).__name__}>"
