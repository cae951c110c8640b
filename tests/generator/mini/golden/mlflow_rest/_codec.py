# Made by `make generate` from spec/ (sha256 c43e492af2b3639e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""Turns bodies into models and models into bodies."""

from __future__ import annotations

import gc
import types
import warnings
from collections.abc import Mapping
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec

from ._validation import find_surrogates
from .errors import ContractWarning, UndecodableBody

T = TypeVar("T")

_LARGE = 100_000
"""Bytes. Smaller bodies make too few objects for a collection of the whole heap."""


def encode(body: Mapping[str, Any]) -> bytes:
    """Encode a body as JSON.

    Raises:
        InvalidArgument: If a string has half of a surrogate pair, which the encoder is the first to see.
    """
    try:
        return msgspec.json.encode(body)
    except UnicodeEncodeError:
        find_surrogates("", body)
        raise


class JsonReader(Generic[T]):
    """Reads a JSON body into a model.

    Args:
        model: The model's class.
    """

    __slots__ = ("_decoder", "_model")

    def __init__(self, model: type[T]) -> None:
        self._model = model
        self._decoder: msgspec.json.Decoder[T] | None = None

    def __call__(self, content: bytes) -> T:
        """Reads a body.

        Raises:
            UndecodableBody: If the body is not JSON, or lacks its essential part.
        """
        decoder = self._decoder
        if decoder is None:
            # Lax, because the server sends "NaN" for a number, and some send int64 as strings.
            decoder = self._decoder = msgspec.json.Decoder(self._model, strict=False)
        try:
            return _without_gc(decoder, content) if len(content) > _LARGE else decoder.decode(content)
        except msgspec.ValidationError as exc:
            result: T = _read_what_fits(self._model, content, exc)
            return result
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            raise UndecodableBody(f"the body is not JSON ({exc})") from exc


def _without_gc(decoder: msgspec.json.Decoder[T], content: bytes) -> T:
    """Reads a large body with garbage collection paused.

    Its thousands of new objects would set off one collection after the other, each over the whole heap of the process,
    and none would find anything: what is being read is alive. With PyTorch or scikit-learn loaded that takes several
    times as long as the reading itself.
    """
    if not gc.isenabled():
        return decoder.decode(content)
    gc.disable()
    try:
        return decoder.decode(content)
    finally:
        gc.enable()


def read_empty(content: bytes) -> None:
    """Checks that a body is a JSON object, which is all that it says."""
    _json_object(content)


def read_nothing(content: bytes) -> None:
    """Checks that a body says nothing: servers answer an empty one or an empty JSON object."""
    if content:
        read_empty(content)


def read_text(content: bytes) -> str:
    """Reads a text body."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise UndecodableBody(f"the body is not text ({exc})") from exc


def read_bytes(content: bytes) -> bytes:
    """Reads a binary body."""
    return content


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise UndecodableBody(f"the body is not JSON ({exc})") from exc
    if not isinstance(body, dict):
        raise UndecodableBody("the body is not a JSON object")
    return body


def _read_what_fits(model: type[Any], content: bytes, cause: msgspec.ValidationError) -> Any:
    """Builds a model field by field, keeping values that are not of the described type as they are."""
    body = _json_object(content)
    for field in attrs.fields(model):
        if field.default is attrs.NOTHING and body.get(field.name) is None:
            raise UndecodableBody(f"the answer lacks $.{field.name}") from cause
    faults: list[str] = []
    try:
        result = _object(model, body, "$", faults)
    except RecursionError as exc:
        raise UndecodableBody("the body is nested too deeply") from exc
    if faults:
        # One warning for a body, however often the fault occurs in it; the same text is shown once by default.
        warnings.warn(f"{model.__name__}: {faults[0]}", ContractWarning, stacklevel=2)
    return result


def _object(model: type[Any], body: dict[str, Any], path: str, faults: list[str]) -> Any:
    hints = get_type_hints(model)
    values: dict[str, Any] = {}
    for field in attrs.fields(model):
        value = body.get(field.name)
        if value is not None:
            values[field.name] = _value(hints[field.name], value, f"{path}.{field.name}", faults)
        elif field.default is attrs.NOTHING:
            if attrs.has(hints[field.name]):
                raise UndecodableBody(f"the answer lacks {path}.{field.name}")
            faults.append(f"{path}.{field.name} is missing")
            values[field.name] = None
    return model(**values)


def _value(hint: Any, value: Any, path: str, faults: list[str]) -> Any:
    try:
        return msgspec.convert(value, hint, strict=False)
    except msgspec.ValidationError as exc:
        reason = str(exc)
    for option in get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,):
        arguments = get_args(option)
        if isinstance(value, dict) and attrs.has(option):
            return _object(option, value, path, faults)
        if isinstance(value, dict) and get_origin(option) is dict:
            return {key: _value(arguments[1], item, f"{path}.{key}", faults) for key, item in value.items()}
        if isinstance(value, list) and get_origin(option) is list:
            return [_value(arguments[0], item, f"{path}[{index}]", faults) for index, item in enumerate(value)]
    faults.append(f"{path}: {reason.partition(' - at ')[0]}")
    return value
