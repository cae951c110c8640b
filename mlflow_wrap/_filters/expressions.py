"""Conditions and orders in MLflow's search language, which knows `AND` only. Public as `mlflow_wrap.filters`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import datetime
from typing import SupportsFloat, SupportsIndex

from attrs import frozen

from mlflow_wrap._filters import quoting
from mlflow_wrap._validation import values
from mlflow_wrap.errors import InvalidArgument

Value = str | int | float | tuple[str, ...] | None

_BARE_KEY = re.compile(r"\w+(\.\w+)*")
# What is a point in time, in any of the searches.
_TIMES = frozenset(
    {
        "start_time",
        "end_time",
        "end_time_ms",
        "timestamp",
        "timestamp_ms",
        "creation_time",
        "created_time",
        "last_update_time",
        "creation_timestamp",
        "last_updated_timestamp",
    }
)


# ---- conditions --------------------------------------------------------------------------------------------------


@frozen
class Condition:
    """One comparison."""

    entity: str
    key: str
    comparator: str
    value: Value


@frozen
class Filter:
    """Conditions on what a search finds, all of which must hold. `str()` of it is the raw filter string.

    It is made by comparing what `mlflow_wrap.filters` gives: `metric("val/loss") < 0.2`. Two are put together with `&`;
    there is no `|`, since MLflow knows no OR: search twice instead.
    """

    conditions: tuple[Condition, ...]
    """The comparisons."""

    def __and__(self, other: Filter) -> Filter:
        if not isinstance(other, Filter):
            raise InvalidArgument(f"only a Filter can be put together with a Filter, but it is {values.shown(other)}")
        return Filter((*self.conditions, *other.conditions))

    def __or__(self, other: object) -> Filter:
        raise InvalidArgument("MLflow's search knows no OR: search once for each condition instead")

    __ror__ = __or__

    def __invert__(self) -> Filter:
        raise InvalidArgument("MLflow's search knows no NOT but !=, not_in and is_null")

    def __bool__(self) -> bool:
        raise InvalidArgument("a Filter is neither true nor false: put Filters together with &, and use no chains of <")

    def __str__(self) -> str:
        return raw(self.conditions)


# ---- what is compared --------------------------------------------------------------------------------------------


class _Field:
    # Plain classes here and below: making one with attrs takes a millisecond of everybody's start.
    __slots__ = ("entity", "key")

    def __init__(self, entity: str, key: str) -> None:
        self.entity = entity
        self.key = key

    def __repr__(self) -> str:
        return f"<{column(self.entity, self.key)}>"

    def asc(self) -> str:
        """The column for `order_by`, the lowest first."""
        return f"{column(self.entity, self.key)} ASC"

    def desc(self) -> str:
        """The column for `order_by`, the highest first."""
        return f"{column(self.entity, self.key)} DESC"

    def __bool__(self) -> bool:
        raise InvalidArgument(f"{column(self.entity, self.key)} is neither true nor false: compare it")

    def _is(self, comparator: str, value: Value) -> Filter:
        return Filter((Condition(self.entity, self.key, comparator, value),))

    def _number(self, value: SupportsFloat | SupportsIndex | datetime) -> int | float:
        if self.entity == "attributes":
            if self.key in _TIMES:
                return values.milliseconds(self.key, value)  # type: ignore[arg-type]  # checked there
            return values.whole(self.key, value, "a whole number")
        found = values.number(self.key, value)  # type: ignore[arg-type]  # checked there
        if not math.isfinite(found):
            raise InvalidArgument(
                f"{self.key} can be compared with finite numbers only, but it is {found!r}; "
                "MLflow stores an infinity as ±sys.float_info.max"
            )
        return found

    def _text(self, value: str) -> str:
        found = values.optional(self.key, value)
        if found is None:
            raise InvalidArgument(f"{self.key} must be compared with a text, but it is None; see is_null")
        return found


class NumberField(_Field):
    """What is a number: a metric."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # what is compared is no key of a mapping

    def __eq__(self, value: SupportsFloat) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("=", self._number(value))

    def __ne__(self, value: SupportsFloat) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("!=", self._number(value))

    def __gt__(self, value: SupportsFloat) -> Filter:
        return self._is(">", self._number(value))

    def __ge__(self, value: SupportsFloat) -> Filter:
        return self._is(">=", self._number(value))

    def __lt__(self, value: SupportsFloat) -> Filter:
        return self._is("<", self._number(value))

    def __le__(self, value: SupportsFloat) -> Filter:
        return self._is("<=", self._number(value))


class TextField(_Field):
    """What is a text: a parameter, a tag."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # what is compared is no key of a mapping

    def __eq__(self, value: str) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("=", self._text(value))

    def __ne__(self, value: str) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("!=", self._text(value))

    def like(self, pattern: str) -> Filter:
        """Whether it fits a pattern, with `%` for any characters and `_` for one. SQLite ignores the case here too."""
        return self._is("LIKE", self._text(pattern))

    def ilike(self, pattern: str) -> Filter:
        """Whether it fits a pattern like that of `like`, whatever the case."""
        return self._is("ILIKE", self._text(pattern))

    def rlike(self, pattern: str) -> Filter:
        """Whether a regular expression of the server's database is found in it; for traces only."""
        return self._is("RLIKE", self._text(pattern))

    def is_in(self, texts: Iterable[str]) -> Filter:
        """Whether it is one of some texts; where the server can do that (such as the ids of runs)."""
        return self._is("IN", self._texts(texts))

    def not_in(self, texts: Iterable[str]) -> Filter:
        """Whether it is none of some texts; where the server can do that (such as the ids of runs)."""
        return self._is("NOT IN", self._texts(texts))

    def is_null(self) -> Filter:
        """Whether there is none; for tags and parameters of runs, and tags of experiments and traces."""
        return self._is("IS NULL", None)

    def is_not_null(self) -> Filter:
        """Whether there is one; for tags and parameters of runs, and tags of experiments and traces."""
        return self._is("IS NOT NULL", None)

    def _texts(self, given: Iterable[str]) -> tuple[str, ...]:
        found = tuple(self._text(item) for item in values.listed(self.key, given, "texts"))
        if not found:
            raise InvalidArgument(f"{self.key} must be compared with at least one text")
        return found


class MixedField(TextField):
    """What may be a number or a text: an attribute, feedback, an expectation."""

    __slots__ = ()
    __hash__ = None  # what is compared is no key of a mapping

    def __eq__(self, value: str | SupportsFloat | datetime) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("=", self._either(value))

    def __ne__(self, value: str | SupportsFloat | datetime) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("!=", self._either(value))

    def __gt__(self, value: SupportsFloat | datetime) -> Filter:
        return self._is(">", self._number(value))

    def __ge__(self, value: SupportsFloat | datetime) -> Filter:
        return self._is(">=", self._number(value))

    def __lt__(self, value: SupportsFloat | datetime) -> Filter:
        return self._is("<", self._number(value))

    def __le__(self, value: SupportsFloat | datetime) -> Filter:
        return self._is("<=", self._number(value))

    def _either(self, value: str | SupportsFloat | datetime) -> str | int | float:
        return self._text(value) if isinstance(value, str) or value is None else self._number(value)


def _field_key(name: str, value: str) -> str:
    found = values.text(name, value)
    quoting.key("", found)
    return found


def metric(name: str) -> NumberField:
    """The last value of a metric, of runs and logged models: `metric("val/loss") < 0.2`."""
    return NumberField("metrics", _field_key("name", name))


def param(name: str) -> TextField:
    """A parameter, of runs and logged models. It is a text, also if it looks like a number: `param("lr") == "0.1"`."""
    return TextField("params", _field_key("name", name))


def tag(name: str) -> TextField:
    """A tag, of all that has tags: `tag("team").like("vision%")`."""
    return TextField("tags", _field_key("name", name))


def attribute(name: str) -> MixedField:
    """What all of a kind have, such as `name`, `status`, `start_time`: `attribute("status") == "FINISHED"`.

    Times are compared with milliseconds since the epoch or an aware `datetime`. Each search has attributes of its own;
    see `docs/wire-safety.md`.
    """
    found = values.text("name", name)
    if not found.isidentifier():
        raise InvalidArgument(f"the name of an attribute is a word, such as 'status', but it is {values.shown(name)}")
    return MixedField("attributes", found)


def dataset(name: str) -> TextField:
    """What a data set is that runs have used: its `name`, `digest` or `context`."""
    return TextField("dataset", values.one_of("name", name, ("name", "digest", "context")))


def metadata(name: str) -> TextField:
    """A trace's metadata."""
    return TextField("metadata", _field_key("name", name))


def feedback(name: str) -> MixedField:
    """Feedback on a trace. Numbers are compared with `<` and the like; `==` takes JSON: `feedback("ok") == "true"`."""
    return MixedField("feedback", _field_key("name", name))


def expectation(name: str) -> MixedField:
    """An expectation of a trace, compared like feedback."""
    return MixedField("expectation", _field_key("name", name))


def span(name: str) -> TextField:
    """What a span of a trace is: its `name`, `type`, `status` or `content`, the last with `like` and `ilike` only."""
    return TextField("span", values.one_of("name", name, ("name", "type", "status", "content")))


# ---- how it is written -------------------------------------------------------------------------------------------


def raw(conditions: Iterable[Condition], *, bare_keys: bool = False) -> str:
    """The filter string.

    Args:
        conditions: What must hold.
        bare_keys: Whether keys must not be quoted.
    """
    # A backslash at the end of a text would hide the mark after it, unless it is the last one of all.
    written = sorted((_written(item, bare_keys) for item in conditions), key=_ends_with_backslash)
    if len(written) > 1 and _ends_with_backslash(written[-2]):
        raise InvalidArgument("only one text in a search may end with a backslash, since the server cannot escape it")
    return " AND ".join(written)


def column(entity: str, name: str) -> str:
    """What is compared, as it is written."""
    if entity != "attributes":
        return f"{entity}.{name}" if entity in ("dataset", "span") else quoting.key(entity, name)
    # All searches take attributes without a prefix, but this one would be taken for a word of SQL.
    return "attribute.text" if name == "text" else name


def _written(item: Condition, bare_keys: bool) -> str:
    if bare_keys and item.entity != "attributes":
        if not _BARE_KEY.fullmatch(item.key):
            raise InvalidArgument(
                "this search finds only tags whose keys are words, since the server does not unquote them, "
                f"but it is {item.key!r}"
            )
        what = f"{item.entity}.{item.key}"
    else:
        what = column(item.entity, item.key)
    if item.value is None:
        return f"{what} {item.comparator}"
    if isinstance(item.value, tuple):
        return f"{what} {item.comparator} ({', '.join(map(_listed_text, item.value))})"
    return (
        f"{what} {item.comparator} {quoting.text(item.value) if isinstance(item.value, str) else _number(item.value)}"
    )


def _ends_with_backslash(written: str) -> bool:
    return written[-2:-1] == "\\"


def _listed_text(value: str) -> str:
    """A text within a list, which the server reads as one of Python: all can be escaped there."""
    return "'" + "".join(rf"\x{ord(c):02x}" if c < " " or c in "\\'\"\x7f" else c for c in value) + "'"


def _number(value: float) -> str:
    # The server's parser does not know a plus sign in an exponent.
    return repr(value).replace("e+", "e")
