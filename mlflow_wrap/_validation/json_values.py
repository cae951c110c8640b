"""What travels as JSON within a text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mlflow_rest.errors import UndecodableBody

from mlflow_wrap._validation.values import characters, shown
from mlflow_wrap.errors import InvalidArgument


def encode(name: str, value: object) -> str:
    """A value as JSON, in ASCII.

    Args:
        name: The argument's name, for the message.
        value: Its value.

    Raises:
        InvalidArgument: If JSON cannot hold it: another type, NaN, half of a surrogate pair, itself.
    """
    try:
        encoded = json.dumps(value, allow_nan=False)
        if "\\ud" in encoded:
            characters(name, json.dumps(value, ensure_ascii=False))
    except RecursionError as exc:
        raise InvalidArgument(f"{name} must not be nested so deeply") from exc
    except (TypeError, ValueError) as exc:
        if isinstance(exc, InvalidArgument):
            raise
        raise InvalidArgument(f"{name} must be what JSON can hold: {exc}") from exc
    return encoded


def encode_object(name: str, value: str | Mapping[str, Any]) -> str:
    """A JSON object, given as a mapping or as JSON. The server fails on other JSON.

    Args:
        name: The argument's name, for the message.
        value: Its value.
    """
    if isinstance(value, Mapping):
        return encode(name, dict(value))
    text = characters(name, value)
    try:
        is_object = isinstance(json.loads(text), dict)
    except (ValueError, RecursionError) as exc:
        raise InvalidArgument(f"{name} must be JSON, but it is {shown(value)}: {exc}") from exc
    if not is_object:
        raise InvalidArgument(f"{name} must be a JSON object, but it is {shown(value)}")
    return text


def decode(name: str, text: str, of: type[Any]) -> Any:
    """What a server has sent as JSON within a text.

    Args:
        name: What it is, for the message.
        text: The text.
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
    """What a server has sent as an integer within a text.

    Args:
        name: What it is, for the message.
        text: The text.

    Raises:
        UndecodableBody: If it is none.
    """
    try:
        return int(text)
    except (TypeError, ValueError) as exc:
        raise UndecodableBody(f"{name} is not an integer") from exc
