"""Values that no argument expects."""

from __future__ import annotations

import enum
import math
from collections import UserDict, UserString
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Any

import numpy as np

SURROGATE = "half \ud800 pair"
MARK = "smuggled"


class OwnError(Exception):
    """What the objects of a user below raise."""


class Color(enum.StrEnum):
    """An enumeration of strings."""

    RED = "red"


class Level(enum.Enum):
    """An enumeration of something else."""

    LOW = 1


class _Raises:
    """An object whose every conversion fails."""

    def _raise(self, *_: object) -> Any:
        raise OwnError

    __str__ = __repr__ = __iter__ = __index__ = __float__ = __int__ = __len__ = __bool__ = __eq__ = __fspath__ = _raise
    __hash__ = None  # type: ignore[assignment]  # it cannot be a key either


class OwnValueError(OwnError, ValueError):
    """One that conversions expect."""


class _RaisesTypes(_Raises):
    """The same with an exception that conversions expect."""

    def _raise(self, *_: object) -> Any:
        raise OwnValueError

    __str__ = __repr__ = __iter__ = __index__ = __float__ = __int__ = __len__ = __bool__ = __eq__ = __fspath__ = _raise


class _BadMapping(UserDict[Any, Any]):
    """A mapping whose items cannot be read."""

    def __iter__(self) -> Iterator[Any]:
        raise OwnError

    def items(self) -> Any:
        raise OwnError

    def __bool__(self) -> bool:
        return True


def _broken_generator() -> Iterator[Any]:
    yield "a"
    raise OwnError


def _recursive_list() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def _recursive_dict() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["key"] = value
    return value


def _deep(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = [{"key": value}]
    return value


# Made anew for each call: generators and files are used up.
EVIL: dict[str, Callable[[], Any]] = {
    "None": lambda: None,
    "empty": lambda: "",
    "blank": lambda: "  ",
    "surrogate": lambda: SURROGATE,
    "list of surrogates": lambda: [SURROGATE],
    "dict of surrogates": lambda: {SURROGATE: SURROGATE, "key": SURROGATE},
    "deep surrogate": lambda: [{"inputs": {"key": [SURROGATE]}, "role": "user", "content": SURROGATE}],
    "NUL": lambda: "a\0b",
    "line breaks": lambda: f"a\r\nX-{MARK}: 1\r\n\r\nGET /{MARK} HTTP/1.1",
    "dots": lambda: "..",
    "path up": lambda: f"../../{MARK}",
    "encoded path up": lambda: f"%2e%2e%2f%2E%2E/{MARK}",
    "query": lambda: f"a?x={MARK}&y=1#z",
    "slash": lambda: "/",
    "huge str": lambda: "x" * 300_000,
    "wide str": lambda: "\U0001f600" * 1000,
    "bytes": lambda: b"run",
    "bytearray": lambda: bytearray(b"run"),
    "memoryview": lambda: memoryview(b"run"),
    "zero": lambda: 0,
    "negative": lambda: -1,
    "65 bits": lambda: 2**64,
    "5000 digits": lambda: 10**5000,
    "NaN": lambda: math.nan,
    "infinity": lambda: -math.inf,
    "fraction": lambda: 1.5,
    "complex": lambda: 1j,
    "Decimal": lambda: Decimal("sNaN"),
    "Fraction": lambda: Fraction(1, 3),
    "True": lambda: True,
    "naive datetime": lambda: datetime(2026, 1, 1),
    "far datetime": lambda: datetime.max.replace(tzinfo=UTC),
    "date": lambda: date(2026, 1, 1),
    "timedelta": lambda: timedelta(1),
    "StrEnum": lambda: Color.RED,
    "Enum": lambda: Level.LOW,
    "Enum class": lambda: Color,
    "numpy int": lambda: np.int64(3),
    "numpy float": lambda: np.float32("nan"),
    "numpy str": lambda: np.str_("text"),
    "numpy array": lambda: np.arange(3),
    "numpy array of objects": lambda: np.array([None, {}], dtype=object),
    "numpy time": lambda: np.datetime64("NaT"),
    "list": list,
    "list of None": lambda: [None],
    "list of lists": lambda: [["a"], ("b",)],
    "recursive list": _recursive_list,
    "deep list": lambda: _deep(5000),
    "set": lambda: {"a", 1},
    "dict": dict,
    "dict of other keys": lambda: {1: 2, None: 3, ("a",): b"x"},
    "recursive dict": _recursive_dict,
    "bad mapping": lambda: _BadMapping(a=1),
    "generator": lambda: (character for character in "ab"),
    "broken generator": _broken_generator,
    "function": lambda: len,
    "class": lambda: object,
    "object": object,
    "exception": lambda: ValueError(SURROGATE),
    "UserString": lambda: UserString("text"),
    "PurePath": lambda: PurePosixPath("../x"),
    "raises": _Raises,
    "raises ValueError": _RaisesTypes,
    "list of raises": lambda: [_Raises()],
    "dict of raises": lambda: {"key": _Raises()},
    "module": lambda: math,
    "NotImplemented": lambda: NotImplemented,
    "slice": lambda: slice(1),
    "range": lambda: range(3),
}
