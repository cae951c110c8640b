"""Reads values of environment variables. An empty one counts as not set."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from mlflow_wrap.errors import InvalidArgument


class Environment(Mapping[str, str]):
    """Environment variables, some of which are credentials: its `repr` shows none.

    Args:
        variables: The variables, such as `os.environ`.
    """

    __slots__ = ("_variables",)

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables

    def __getitem__(self, name: str) -> str:
        return self._variables[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._variables)

    def __len__(self) -> int:
        return len(self._variables)

    def __repr__(self) -> str:
        return f"<{len(self)} environment variables>"

    def __sentry_repr__(self) -> str:
        return repr(self)


def read_str(environ: Mapping[str, str], name: str) -> str | None:
    """Read a string without white space around it; `None` if it is empty."""
    return environ.get(name, "").strip() or None


def read_flag(environ: Mapping[str, str], name: str, default: bool) -> bool:
    """Read a flag, written as MLflow reads it."""
    value = read_str(environ, name)
    if value is None:
        return default
    if value.lower() not in ("true", "false", "1", "0"):
        raise InvalidArgument(f"{name} must be true, false, 1 or 0, but it is {value!r}")
    return value.lower() in ("true", "1")


def read_integer(environ: Mapping[str, str], name: str, minimum: int, maximum: int) -> int | None:
    """Read an integer from `minimum` to `maximum`."""
    value = read_str(environ, name)
    if value is None:
        return None
    try:
        number = int(value)
    except ValueError:
        number = minimum - 1
    if not minimum <= number <= maximum:
        raise InvalidArgument(f"{name} must be an integer from {minimum} to {maximum}, but it is {value!r}")
    return number


def read_seconds(environ: Mapping[str, str], name: str, minimum: float, maximum: float) -> float | None:
    """Read a number of seconds from `minimum` to `maximum`."""
    value = read_str(environ, name)
    if value is None:
        return None
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not minimum <= number <= maximum:
        raise InvalidArgument(
            f"{name} must be a number of seconds from {minimum:g} to {maximum:g}, but it is {value!r}"
        )
    return number
