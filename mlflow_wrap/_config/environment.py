"""Reads values of environment variables. One that is set to nothing counts as not set."""

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


def text(environ: Mapping[str, str], name: str) -> str | None:
    """A text without white space around it."""
    return environ.get(name, "").strip() or None


def flag(environ: Mapping[str, str], name: str, default: bool) -> bool:
    """A yes or no, written as MLflow wants it."""
    value = text(environ, name)
    if value is None:
        return default
    if value.lower() not in ("true", "false", "1", "0"):
        raise InvalidArgument(f"{name} must be true, false, 1 or 0, but it is {value!r}")
    return value.lower() in ("true", "1")


def whole(environ: Mapping[str, str], name: str, least: int, most: int) -> int | None:
    """An integer from `least` to `most`."""
    value = text(environ, name)
    if value is None:
        return None
    try:
        found = int(value)
    except ValueError:
        found = least - 1
    if not least <= found <= most:
        raise InvalidArgument(f"{name} must be a whole number from {least} to {most}, but it is {value!r}")
    return found


def seconds(environ: Mapping[str, str], name: str, least: float, most: float) -> float | None:
    """A number of seconds from `least` to `most`."""
    value = text(environ, name)
    if value is None:
        return None
    try:
        found = float(value)
    except ValueError:
        found = math.nan
    if not least <= found <= most:
        raise InvalidArgument(f"{name} must be a number of seconds from {least:g} to {most:g}, but it is {value!r}")
    return found
