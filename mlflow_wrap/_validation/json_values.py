"""Reads what a server sends as JSON, or as a number, within a string."""

from __future__ import annotations

import json
from typing import Any

from mlflow_rest.errors import UndecodableBody


def decode(name: str, text: str, of: type[Any]) -> Any:
    """Decode JSON within a string.

    Args:
        name: What it is, for the message.
        text: The string.
        of: The type that it must have: `dict` or `list`.

    Raises:
        UndecodableBody: If it is not JSON, or of another type.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise UndecodableBody(f"{name} is not JSON: {exc}") from exc
    if not isinstance(value, of):
        raise UndecodableBody(f"{name} is not a JSON {'object' if of is dict else 'array'}")
    return value


def decode_integer(name: str, text: str | int) -> int:
    """Decode an integer within a string.

    Args:
        name: What it is, for the message.
        text: The string.

    Raises:
        UndecodableBody: If it is none.
    """
    try:
        return int(text)
    except (TypeError, ValueError) as exc:
        raise UndecodableBody(f"{name} is not an integer") from exc
