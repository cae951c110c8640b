# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Reads a JSON body that does not fit its model, as far as it goes.

A model, a list, a map or a string always has its annotated type: of another value, a list or a map is empty, and a string
is the JSON text. A number, a flag or a null that does not fit is kept. Items of a list that should be objects are skipped.
"""

from __future__ import annotations

import types
import warnings
from functools import cache
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec

from .errors import ContractWarning, UndecodableBody

_ABSENT: Any = object()
_LEVELS_IN_ONE_GO = 3
"""How many levels of a body are first tried as a whole, which is fast. Without a limit, a deep body takes quadratic time."""


class _Shape(NamedTuple):
    """What a type allows."""

    model: type[Any] | None = None
    """The class of an object."""
    item: Any = None
    """The type of a list's items."""
    value: Any = None
    """The type of a map's values."""
    plain: frozenset[type[Any]] = frozenset()
    """The types whose values fit as they are."""
    is_string: bool = False

    @property
    def empty(self) -> Any:
        """What stands for a missing list or map; `None` for all else."""
        return [] if self.item is not None else {} if self.value is not None else None


class _Field(NamedTuple):
    """One attribute of a model."""

    name: str
    hint: Any
    shape: _Shape
    is_required: bool


def read_leniently(model: Any, body: dict[str, Any], cause: Exception) -> Any:
    """Build a model from what fits. One `ContractWarning` names the first JSON path that does not.

    Args:
        model: The model's class.
        body: The decoded body.
        cause: Why the body could not be read strictly.

    Raises:
        UndecodableBody: If the body lacks its essential part, or is nested too deeply.
    """
    for field in _fields(model):
        if field.is_required and body.get(field.name) is None:
            raise UndecodableBody(f"the response lacks $.{field.name}") from cause
    reader = _LenientReader()
    try:
        result = reader.read_model(model, body, _LEVELS_IN_ONE_GO)
    except RecursionError as exc:
        raise UndecodableBody("the body is nested too deeply") from exc
    if reader.first_misfit:
        # One warning for a body, however much of it does not fit; the same message is shown once by default.
        warnings.warn(f"{model.__name__}: {reader.first_misfit}", ContractWarning, stacklevel=2)
    return result


class _LenientReader:
    """Reads one body, and remembers where it first does not fit."""

    def __init__(self) -> None:
        self.first_misfit = ""
        self._path: list[str | int] = []
        self._collections = 0

    def read_model(self, model: Any, body: dict[str, Any], levels: int) -> Any:
        """Build a model from an object.

        Args:
            model: The model's class.
            body: The object.
            levels: How many levels below are first tried as a whole.
        """
        values: dict[str, Any] = {}
        path = self._path
        for field in _fields(model):
            value = body.get(field.name)
            path.append(field.name)
            converted = _ABSENT if value is None else self._read(field.hint, field.shape, value, levels)
            if converted is not _ABSENT:
                values[field.name] = converted
            elif field.is_required:
                values[field.name] = self._stand_in(field.shape, is_missing=value is None)
            path.pop()
        return model(**values)

    def _read(self, hint: Any, shape: _Shape, value: Any, levels: int) -> Any:
        if value.__class__ in shape.plain:
            return value
        if isinstance(value, list) and shape.item is not None:
            return self._read_items(shape.item, enumerate(value), [], levels - 1)
        is_tried = levels > 0 or not isinstance(value, dict) or (shape.model is None and shape.value is None)
        reason = ""
        if is_tried:
            try:
                return msgspec.convert(value, hint, strict=False)
            except msgspec.ValidationError as exc:
                reason = str(exc).partition(" - at ")[0]
        if isinstance(value, dict) and shape.model is not None:
            return self.read_model(shape.model, value, levels - 1)
        if isinstance(value, dict) and shape.value is not None:
            return self._read_items(shape.value, value.items(), {}, levels - 1)
        self._note(f": {reason}")
        if shape.is_string and value is not None:
            return msgspec.json.encode(value).decode()
        return _ABSENT if shape.is_string or shape.model is not None or shape.empty is not None else value

    def _read_items(self, hint: Any, items: Any, result: Any, levels: int) -> Any:
        shape = _shape(hint)
        path = self._path
        path.append(0)
        self._collections += 1
        for key, item in items:
            path[-1] = key
            converted = self._read(hint, shape, item, levels)
            if converted is _ABSENT:
                continue
            if isinstance(result, list):
                result.append(converted)
            else:
                result[key] = converted
        self._collections -= 1
        path.pop()
        return result

    def _stand_in(self, shape: _Shape, *, is_missing: bool) -> Any:
        """What stands for an attribute that a model must have and the body lacks."""
        if is_missing:
            self._note(" is missing")
        if shape.model is None:
            return shape.empty
        if not self._collections:
            raise UndecodableBody(f"the response lacks {self._place()}")
        # The other items of the list can be read.
        return self.read_model(shape.model, {}, 0)

    def _note(self, reason: str) -> None:
        if not self.first_misfit:
            self.first_misfit = self._place() + reason

    def _place(self) -> str:
        return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self._path)


@cache
def _fields(model: Any) -> tuple[_Field, ...]:
    hints = get_type_hints(model)
    return tuple(
        _Field(field.name, hints[field.name], _shape(hints[field.name]), field.default is attrs.NOTHING)
        for field in attrs.fields(model)
    )


@cache
def _shape(hint: Any) -> _Shape:
    options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    for option in options:
        if attrs.has(option):
            return _Shape(model=option)
        if get_origin(option) is list:
            return _Shape(item=get_args(option)[0])
        if get_origin(option) is dict:
            return _Shape(value=get_args(option)[1])
    is_string = str in options or any(get_origin(option) is Literal for option in options)
    return _Shape(plain=frozenset({str, int, float, bool}.intersection(options)), is_string=is_string)
