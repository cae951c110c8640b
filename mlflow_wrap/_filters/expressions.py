"""Filter expressions in MLflow's search language, which has `AND` only. Public as `mlflow_wrap.filters`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import SupportsFloat, SupportsIndex

from attrs import frozen
from mlflow_rest._validation import check_enum, check_int, check_list, check_number, check_str, check_timestamp, show

from mlflow_wrap._filters import quoting
from mlflow_wrap.errors import InvalidArgument

Value = str | int | float | tuple[str, ...] | None

_BARE_KEY = re.compile(r"\w+(\.\w+)*")
# The attributes that are timestamps, in any of the searches.
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
    """Conditions that must all be true. `str()` of it is the raw filter string.

    It is made by comparing what `mlflow_wrap.filters` returns: `metric("val/loss") < 0.2`. Two are combined with `&`;
    there is no `|`, since MLflow has no OR: search twice instead.
    """

    conditions: tuple[Condition, ...]
    """The comparisons."""

    def __and__(self, other: Filter) -> Filter:
        if not isinstance(other, Filter):
            raise InvalidArgument(f"only a Filter can be combined with a Filter, but it is {show(other)}")
        return Filter((*self.conditions, *other.conditions))

    def __or__(self, other: object) -> Filter:
        raise InvalidArgument("MLflow's search has no OR: search once for each condition instead")

    __ror__ = __or__

    def __invert__(self) -> Filter:
        raise InvalidArgument("MLflow's search has no NOT but !=, not_in and is_null")

    def __bool__(self) -> bool:
        raise InvalidArgument("a Filter is neither true nor false: combine Filters with &, and use no chains of <")

    def __str__(self) -> str:
        return render(self.conditions)

    def render_for(self, search: str) -> str:
        """Return the filter string for a search, such as `runs`.

        Args:
            search: What is searched, as `x-mlflow-search` in the spec names it.

        Raises:
            InvalidArgument: If the search does not support a condition.
        """
        from mlflow_wrap._filters import dialects  # noqa: PLC0415  # which imports this module

        return dialects.render(self, dialects.DIALECTS[search])


# ---- fields -------------------------------------------------------------------------------------------------------


class _Field:
    # Plain classes here and below: making one with attrs takes a millisecond of everybody's start.
    __slots__ = ("entity", "key")

    def __init__(self, entity: str, key: str) -> None:
        self.entity = entity
        self.key = key

    def __repr__(self) -> str:
        return f"<{render_field(self.entity, self.key)}>"

    def asc(self) -> str:
        """The column for `order_by`, the lowest first."""
        return f"{render_field(self.entity, self.key)} ASC"

    def desc(self) -> str:
        """The column for `order_by`, the highest first."""
        return f"{render_field(self.entity, self.key)} DESC"

    def __bool__(self) -> bool:
        raise InvalidArgument(f"{render_field(self.entity, self.key)} is neither true nor false: compare it")

    def _is(self, comparator: str, value: Value) -> Filter:
        return Filter((Condition(self.entity, self.key, comparator, value),))

    def _number(self, value: SupportsFloat | SupportsIndex | datetime) -> int | float:
        if self.entity == "attributes":
            if self.key in _TIMES:
                return check_timestamp(self.key, value, 0)
            return check_int(self.key, value)
        # MLflow stores an infinity as ±sys.float_info.max.
        return check_number(self.key, value)

    def _string(self, value: str) -> str:
        if value is None:
            raise InvalidArgument(f"{self.key} must be compared with a str, but it is None; see is_null")
        return check_str(self.key, value)


class NumberField(_Field):
    """A number: a metric."""

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


class StringField(_Field):
    """A string: a parameter, a tag."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # what is compared is no key of a mapping

    def __eq__(self, value: str) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("=", self._string(value))

    def __ne__(self, value: str) -> Filter:  # type: ignore[override]  # it makes a condition
        return self._is("!=", self._string(value))

    def like(self, pattern: str) -> Filter:
        """Match a pattern, with `%` for any characters and `_` for one. SQLite ignores the case here too."""
        return self._is("LIKE", self._string(pattern))

    def ilike(self, pattern: str) -> Filter:
        """Match a pattern like that of `like`, ignoring case."""
        return self._is("ILIKE", self._string(pattern))

    def rlike(self, pattern: str) -> Filter:
        """Match a regular expression of the server's database; for traces only."""
        return self._is("RLIKE", self._string(pattern))

    def is_in(self, strings: Iterable[str]) -> Filter:
        """Be one of some strings; where the server supports it (such as the ids of runs)."""
        return self._is("IN", self._strings(strings))

    def not_in(self, strings: Iterable[str]) -> Filter:
        """Be none of some strings; where the server supports it (such as the ids of runs)."""
        return self._is("NOT IN", self._strings(strings))

    def is_null(self) -> Filter:
        """Be absent; for tags and parameters of runs, and tags of experiments and traces."""
        return self._is("IS NULL", None)

    def is_not_null(self) -> Filter:
        """Be present; for tags and parameters of runs, and tags of experiments and traces."""
        return self._is("IS NOT NULL", None)

    def _strings(self, items: Iterable[str]) -> tuple[str, ...]:
        strings = tuple(check_list(self.key, items, lambda item: check_str("", item)))
        if not strings:
            raise InvalidArgument(f"{self.key} must be compared with at least one str")
        return strings


class MixedField(StringField):
    """A number or a string: an attribute, feedback, an expectation."""

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
        return self._string(value) if isinstance(value, str) or value is None else self._number(value)


def _validate_key(name: str, value: str) -> str:
    key = check_str(name, value, min_length=1)
    quoting.quote_key("", key)
    return key


def metric(name: str) -> NumberField:
    """The last value of a metric, of runs and logged models: `metric("val/loss") < 0.2`."""
    return NumberField("metrics", _validate_key("name", name))


def param(name: str) -> StringField:
    """A parameter, of runs and logged models. Always a string: `param("lr") == "0.1"`."""
    return StringField("params", _validate_key("name", name))


def tag(name: str) -> StringField:
    """A tag, of anything that has tags: `tag("team").like("vision%")`."""
    return StringField("tags", _validate_key("name", name))


def attribute(name: str) -> MixedField:
    """A built-in attribute, such as `name`, `status`, `start_time`: `attribute("status") == "FINISHED"`.

    Times are compared with milliseconds since the epoch or an aware `datetime`. Each search has attributes of its own;
    see `docs/wire-safety.md`.
    """
    attribute_name = check_str("name", name, min_length=1)
    if not attribute_name.isidentifier():
        raise InvalidArgument(f"the name of an attribute is a word, such as 'status', but it is {show(name)}")
    return MixedField("attributes", attribute_name)


def dataset(name: str) -> StringField:
    """A dataset that runs have used: its `name`, `digest` or `context`."""
    return StringField("dataset", check_enum("name", name, ("name", "digest", "context")))


def metadata(name: str) -> StringField:
    """A trace's metadata."""
    return StringField("metadata", _validate_key("name", name))


def feedback(name: str) -> MixedField:
    """Feedback on a trace. Numbers are compared with `<` and the like; `==` takes JSON: `feedback("ok") == "true"`."""
    return MixedField("feedback", _validate_key("name", name))


def expectation(name: str) -> MixedField:
    """An expectation of a trace, compared like feedback."""
    return MixedField("expectation", _validate_key("name", name))


def span(name: str) -> StringField:
    """A span of a trace: its `name`, `type`, `status` or `content`, the last with `like` and `ilike` only."""
    return StringField("span", check_enum("name", name, ("name", "type", "status", "content")))


# ---- rendering ----------------------------------------------------------------------------------------------------


def render(conditions: Iterable[Condition], *, bare_keys: bool = False) -> str:
    """Render the filter string.

    Args:
        conditions: What must be true.
        bare_keys: Whether keys must not be quoted.
    """
    # A backslash at the end of a string would escape the quote after it, unless it is the last one of all.
    rendered = sorted((_render_condition(item, bare_keys) for item in conditions), key=_ends_with_backslash)
    if len(rendered) > 1 and _ends_with_backslash(rendered[-2]):
        raise InvalidArgument("only one str in a search may end with a backslash, since the server cannot escape it")
    return " AND ".join(rendered)


def render_field(entity: str, name: str) -> str:
    """Render the field of a comparison."""
    if entity != "attributes":
        return f"{entity}.{name}" if entity in ("dataset", "span") else quoting.quote_key(entity, name)
    # All searches take attributes without a prefix, but this one would be parsed as a keyword of SQL.
    return "attribute.text" if name == "text" else name


def _render_condition(item: Condition, bare_keys: bool) -> str:
    if bare_keys and item.entity != "attributes":
        if not _BARE_KEY.fullmatch(item.key):
            raise InvalidArgument(
                "this search supports only tags whose keys are words, since the server does not unquote them, "
                f"but it is {item.key!r}"
            )
        field = f"{item.entity}.{item.key}"
    else:
        field = render_field(item.entity, item.key)
    if item.value is None:
        return f"{field} {item.comparator}"
    if isinstance(item.value, tuple):
        return f"{field} {item.comparator} ({', '.join(map(_quote_list_item, item.value))})"
    value = quoting.quote_string(item.value) if isinstance(item.value, str) else _render_number(item.value)
    return f"{field} {item.comparator} {value}"


def _ends_with_backslash(rendered: str) -> bool:
    return rendered[-2:-1] == "\\"


def _quote_list_item(value: str) -> str:
    """Quote a string within a list, which the server parses as Python: everything can be escaped there."""
    return "'" + "".join(rf"\x{ord(c):02x}" if c < " " or c in "\\'\"\x7f" else c for c in value) + "'"


def _render_number(value: float) -> str:
    # The server's parser accepts no plus sign in an exponent.
    return repr(value).replace("e+", "e")
