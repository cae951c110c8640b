"""Cuts values to what the server stores, where the caller wants that."""

from __future__ import annotations

import sys
import warnings

from mlflow_rest._validation import check_as_str


class TruncationWarning(UserWarning):
    """A value was cut to what the server stores, as requested with `truncate=True`."""


def truncate_value(name: str, value: object, max_length: int) -> object:
    """Convert a value to a string and cut it, with a `TruncationWarning`. `None` stays `None`.

    Args:
        name: The name of the argument, for messages.
        value: The value of a parameter or tag.
        max_length: The greatest number of characters that the server stores.
    """
    if value is None:
        return None
    string = check_as_str(name, value)
    if len(string) <= max_length:
        return string
    message = f"{name} has {len(string)} characters and was cut to {max_length}, the limit of the server"
    warnings.warn(message, TruncationWarning, stacklevel=_caller_level())
    return string[:max_length]


def _caller_level() -> int:
    """Return how many frames up, from the caller of this function, the first line outside this library is."""
    level, frame = 0, sys._getframe(1)  # noqa: SLF001  # there is no other way to the frame of a caller
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("mlflow_wrap."):
        level, frame = level + 1, frame.f_back
    return level + 1
