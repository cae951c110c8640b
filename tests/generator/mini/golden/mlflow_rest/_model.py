# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""What all models share: their form as JSON and how they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Sized
from typing import Any, ClassVar, Self, TypeVar

from ._by_name import ByName
from ._validation import encode_double

T = TypeVar("T")

MAX_REPR = 300
"""Characters. A longer `repr` is cut."""
_MAX_STRING, _MAX_ITEM, _MAX_CELL, _MAX_ROWS, _MAX_COLUMNS = 60, 100, 80, 100, 12


class Model:
    """Base of all models."""

    __slots__ = ()
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are never shown."""
    ID_PATHS: ClassVar[tuple[str, ...]] = ()
    """Attributes that tell instances apart, such as `info.run_id`."""
    SHORTHAND: ClassVar[str | None] = None
    """What a `str` is that stands for an instance in a request."""
    _NUMBERS: ClassVar[tuple[str, ...]] = ()
    """Ids that are numbers in JSON."""

    def to_dict(self) -> dict[str, Any]:
        """Return the model as JSON-ready data.

        Names and values are those of the API: NaN and the infinities are strings. What is absent is omitted: `None`,
        and empty lists and maps.
        """
        data = {name: _to_json(value) for name in _names(self) if not _is_absent(value := getattr(self, name))}
        for name in self._NUMBERS:
            if data.get(name, "").isdecimal():
                data[name] = int(data[name])
        return data

    def __repr__(self) -> str:
        return _cut(_show(self, 0), MAX_REPR)

    def _repr_html_(self) -> str:
        rows = "".join(f"<tr><th>{_escape(name)}</th><td>{_cell(value)}</td></tr>" for name, value in _items(self))
        return f"<table><caption>{type(self).__name__}</caption>{rows}</table>"


class RequestModel(Model):
    """The base of what is only sent: plain attributes that are checked when the request is built."""

    __slots__: tuple[str, ...] = ()

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent.

        Raises:
            InvalidArgument: If an attribute is not what the operation accepts.
        """
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send. See `to_request`."""
        return self.to_request()

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values for some attributes."""
        return type(self)(**{name: getattr(self, name) for name in self.__slots__} | changes)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # attributes may change


class Listing(list[T]):
    """A list that shows itself briefly, and as a table in a notebook."""

    __slots__ = ()

    def __repr__(self) -> str:
        return show_items(self, MAX_REPR)

    def _repr_html_(self) -> str:
        return table(self)


def show_items(items: Sequence[object], limit: int) -> str:
    """Items as in a list, as many as fit, and the number of the others."""
    return f"[{_join((_show(item, 0) for item in items), len(items), limit)}]"


def show_mapping(items: Mapping[str, object]) -> str:
    """Items as in a dict, as many as fit, and the number of the others."""
    entries = (f"{_show(name, 0)}: {_show(value, 0)}" for name, value in items.items())
    return "{" + _join(entries, len(items), MAX_REPR) + "}"


def _join(entries: Iterable[str], count: int, limit: int) -> str:
    shown: list[str] = []
    left = limit - 25
    for entry in entries:
        entry = _cut(entry, _MAX_ITEM)
        if shown and len(entry) > left:
            break
        shown.append(entry)
        left -= len(entry) + 2
    more = count - len(shown)
    return f"{', '.join(shown)}{f', … {more} more' if more else ''}"


def table(items: Sequence[object]) -> str:
    """Items as an HTML table, a row for each of the first ones."""
    rows = [_columns(item) for item in items[:_MAX_ROWS]]
    names = list(dict.fromkeys(name for row in rows for name in row))[:_MAX_COLUMNS]
    head = "".join(f"<th>{_escape(name)}</th>" for name in names)
    body = "".join(f"<tr>{''.join(f'<td>{_cell(row.get(name))}</td>' for name in names)}</tr>" for row in rows)
    more = f"<caption>{len(rows)} of {len(items)} items</caption>" if len(items) > len(rows) else ""
    return f"<table>{more}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _names(model: Model) -> Sequence[str]:
    """The attributes, in order."""
    if isinstance(model, RequestModel):
        return model.__slots__
    return [field.name for field in type(model).__attrs_attrs__]  # type: ignore[attr-defined]


def _items(model: Model) -> Iterable[tuple[str, object]]:
    """What is shown of a model: the attributes that are there, without secrets."""
    is_request = isinstance(model, RequestModel)
    for name in _names(model):
        value = getattr(model, name)
        # An empty list in a request is one that is sent.
        if value is not None if is_request else not _is_absent(value):
            yield name, ("***" if name in model._SENSITIVE else value)


def _is_absent(value: object) -> bool:
    return value is None or (isinstance(value, list | Mapping) and not value)


def _to_json(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, float):
        return encode_double(value)
    if isinstance(value, ByName):
        value = value.visible_points()
    if isinstance(value, list):
        return [_to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _to_json(item) for key, item in value.items()}
    return value


def _cut(string: str, limit: int) -> str:
    return string if len(string) <= limit else string[: limit - 1] + "…"


def _show(value: object, depth: int) -> str:
    if isinstance(value, Model):
        # Deeper ones are shown by name only.
        present = ", ".join(f"{name}={_show(item, depth + 1)}" for name, item in _items(value)) if depth < 2 else "…"
        return f"{type(value).__name__}({present})"
    if isinstance(value, str):
        return repr(_cut(value, _MAX_STRING))
    if isinstance(value, Mapping) and (len(value) > 3 or depth > 1):
        return _count(value)
    if isinstance(value, list | tuple) and (len(value) > 3 or any(isinstance(item, Model) for item in value)):
        return _count(value)
    return repr(value)


def _count(items: Sized) -> str:
    return f"<{len(items)} {'item' if len(items) == 1 else 'items'}>"


def _columns(item: object) -> dict[str, object]:
    """The cells of a row; those of a model inside a model stand beside its own."""
    if isinstance(item, Mapping):
        return {str(name): value for name, value in item.items()}
    if not isinstance(item, Model):
        return {"value": item}
    row: dict[str, object] = {}
    for name, value in _items(item):
        nested = value if isinstance(value, Model) else None
        for inner, cell in _items(nested) if nested is not None else ((name, value),):
            row.setdefault(inner, cell)
    return row


def _cell(value: object) -> str:
    if value is None:
        return ""
    return _escape(_cut(value if isinstance(value, str) else _show(value, 1), _MAX_CELL))


def _escape(string: str) -> str:
    from html import escape  # a large module, for notebooks only

    return escape(string)
