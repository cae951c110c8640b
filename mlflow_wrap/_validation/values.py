"""Checks values before they are sent: the server accepts and corrupts some of them (see `docs/wire-safety.md`)."""

from __future__ import annotations

import math
import numbers
import operator
import posixpath
import re
import sys
import warnings
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, SupportsFloat, SupportsIndex, TypeVar

import attrs

from mlflow_wrap._validation import limits
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Metric, Run

E = TypeVar("E", bound=str)
T = TypeVar("T")

_SHOWN = 200
# As milliseconds these are days of early 1970; as seconds they are 2001 to 2286.
_LOOKS_LIKE_SECONDS = range(1_000_000_000, 10_000_000_000)
# As milliseconds these are the years 33658 and later; as micro- or nanoseconds they are 2001 and later.
_LOOKS_LIKE_MICROSECONDS = range(1_000_000_000_000_000, limits.MAX_INT64)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KEY = re.compile(r"[/\w.\- :]+")
# The kinds of numpy's types that are no numbers, though many of them can be made one: complex numbers (which would
# lose a part), times (whose unit is lost), texts and objects.
_NO_NUMBERS = frozenset("cmMSUTO")


class TruncationWarning(UserWarning):
    """A value was cut to what the server stores, as was asked for with `truncate=True`."""


def shown(value: object) -> str:
    """A value for a message: its `repr`, cut if it is long."""
    try:
        found = repr(value)
    except Exception:  # such as that of a whole number of more than 4300 digits
        return f"<{type(value).__name__}>"
    return found if len(found) <= _SHOWN else f"{found[:_SHOWN]}… ({len(found)} characters)"


# ---- texts -------------------------------------------------------------------------------------------------------


def text(name: str, value: str, *, longest: int | None = None) -> str:
    """A text that is not empty.

    Args:
        name: The argument's name, for the message.
        value: Its value.
        longest: The most characters allowed, if the server has a limit.
    """
    found = characters(name, value)
    if not found:
        raise InvalidArgument(f"{name} must not be empty")
    return _not_longer(name, found, longest)


def optional(name: str, value: str | None, *, longest: int | None = None) -> str | None:
    """A text, perhaps an empty one, or `None`. The server ignores other things in some places, and goes on.

    Args:
        name: The argument's name, for the message.
        value: Its value.
        longest: The most characters allowed, if the server has a limit.
    """
    return None if value is None else _not_longer(name, characters(name, value), longest)


def flag(name: str, value: bool) -> bool:
    """`True` or `False`. `"false"` would be true here, and the server takes no `1` for it."""
    if not isinstance(value, bool):
        raise InvalidArgument(f"{name} must be True or False, but it is {shown(value)}")
    return value


def segment(name: str, value: str) -> str:
    """A text that is one step of a path: for one with a slash or a line break, the server has no route."""
    found = text(name, value)
    if "/" in found or "\n" in found or found in (".", ".."):
        raise InvalidArgument(
            f"{name} must not hold '/' or a line break and must not be '.' or '..', but it is {shown(value)}"
        )
    return found


def secret(name: str, value: str) -> str:
    """A password or key, which no message holds.

    Args:
        name: The argument's name, for the message.
        value: Its value.
    """
    if not isinstance(value, str):
        raise InvalidArgument(f"{name} must be a text, but it is a {type(value).__name__}")
    plain = str.__str__(value)
    try:
        plain.encode()
    except UnicodeEncodeError:
        # The cause would quote it.
        raise InvalidArgument(f"{name} must not hold half of a surrogate pair") from None
    return plain


def description(value: str) -> str:
    """A description, which may be empty but must be there: the server erases what a request leaves out."""
    return characters("description", value)


def key(name: str, value: str) -> str:
    """A key of a metric, parameter or tag.

    At most 250 of: letters, digits, `_`, `-`, `.`, `/`, `:` and space; no path that leads elsewhere, such as `../x`.
    """
    found = text(name, value, longest=limits.MAX_KEY)
    if not _KEY.fullmatch(found):
        raise InvalidArgument(
            f"{name} may hold letters, digits and the characters _-./: and space, but it is {shown(value)}"
        )
    normal = posixpath.normpath(found)
    if normal != found or normal == "." or normal.startswith(("..", "/")):
        raise InvalidArgument(f"{name} must not be a path that resolves to another, but it is {shown(value)}")
    return found


def value_text(name: str, value: object, longest: int, *, truncate: bool = False) -> str:
    """The value of a parameter or tag as text. A longer one would be cut by the server without a word.

    Args:
        name: The argument's name, for the message.
        value: Its value.
        longest: The most characters that the server stores.
        truncate: Whether to cut a longer one here, with a `TruncationWarning`, instead of refusing it.
    """
    flag("truncate", truncate)
    if value is None:
        raise InvalidArgument(f"{name} must not be None")
    if not isinstance(value, str):
        try:
            value = str(value)
        except Exception as exc:
            raise InvalidArgument(f"{name} must be something that has a text, but str() of it fails: {exc}") from exc
    found = characters(name, value)
    if truncate and len(found) > longest:
        message = f"{name} has {len(found)} characters and was cut to {longest}, the most that the server stores"
        warnings.warn(message, TruncationWarning, stacklevel=_callers_level())
        return found[:longest]
    return _not_longer(name, found, longest)


def texts(
    name: str, given: Mapping[str, object] | None, longest: int, *, none: str | None = None, truncate: bool = False
) -> list[tuple[str, str]]:
    """Checked pairs of key and value of parameters or tags.

    Args:
        name: The argument's name, for the messages.
        given: The pairs; `None` for none.
        longest: The most characters of a value.
        none: What a value of `None` is stored as; it is refused if left out.
        truncate: Whether to cut longer values, with a `TruncationWarning` each, instead of refusing them.
    """
    if given is None:
        return []
    return [
        (
            key(f"a key of {name}", k),
            value_text(f"{name}[{shown(k)}]", none if v is None else v, longest, truncate=truncate),
        )
        for k, v in mapping(name, given).items()
    ]


# ---- ids and names -----------------------------------------------------------------------------------------------


def experiment_id(name: str, value: str | int) -> str:
    """The id of an experiment, which is a text of digits; a whole number is converted."""
    if not isinstance(value, str):
        number_ = _index(value)
        if number_ is not None and 0 <= number_ <= limits.MAX_INT64:
            return str(number_)
    return text(name, value)  # type: ignore[arg-type]  # checked there


def experiment_ids(value: Iterable[str | int]) -> list[str]:
    """Ids of experiments. The server ignores whole numbers in this list and finds nothing."""
    found = [experiment_id("experiment_ids", item) for item in listed("experiment_ids", value, "ids")]
    if not found:
        raise InvalidArgument("experiment_ids must hold at least one id")
    return found


def ids(name: str, value: Iterable[str]) -> list[str]:
    """Ids of runs or traces, each once: the server answers one twice, or fails, that is named twice."""
    found = list(dict.fromkeys(text(name, item) for item in listed(name, value, "ids")))
    if not found:
        raise InvalidArgument(f"{name} must hold at least one id")
    return found


def version(value: str | int) -> str:
    """The number of a model version, as the text that the server wants."""
    number_ = None if isinstance(value, str) else _index(value)
    found = value if number_ is None or number_ > limits.MAX_INT64 else str(number_)
    if not isinstance(found, str) or not re.fullmatch("[0-9]+", found):
        raise InvalidArgument(f"version must be a whole number, but it is {shown(value)}")
    return str.__str__(found)


def model_name(name: str, value: str) -> str:
    """The name for a registered model, which separates parts of URIs and so holds none of their marks."""
    found = text(name, value)
    if "/" in found or ":" in found:
        raise InvalidArgument(f"{name} must not hold '/' or ':', but it is {shown(value)}")
    if not found.strip() or found == "." or found.startswith(".."):
        raise InvalidArgument(f"{name} must not be blank or '.' and must not begin with '..', but it is {shown(value)}")
    return found


def alias(value: str) -> str:
    """An alias: letters, digits, `_` and `-`, and nothing that means a version number or the latest version."""
    found = text("alias", value, longest=limits.MAX_ALIAS)
    if not re.fullmatch(r"[\w\-]+", found):
        raise InvalidArgument(f"alias may hold letters, digits, '_' and '-', but it is {shown(value)}")
    if re.fullmatch(r"[vV]\d+", found) or found.lower() == "latest":
        raise InvalidArgument(
            f"alias must not look like a version number and must not be 'latest', but it is {shown(value)}"
        )
    return found


def one_of(name: str, value: object, allowed: Iterable[E]) -> E:
    """A value of an enumeration. The server ignores unknown ones and changes nothing."""
    known = tuple(allowed)
    if isinstance(value, str):
        for candidate in known:
            if candidate == value:
                return candidate
    raise InvalidArgument(f"{name} must be one of {', '.join(known)}, but it is {shown(value)}")


# ---- numbers and times -------------------------------------------------------------------------------------------


def milliseconds(name: str, value: SupportsIndex | datetime) -> int:
    """A point in time, in milliseconds since the epoch. The server stores a fractional one as 0."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgument(f"{name} must have a time zone, but it is {shown(value)}; try .astimezone()")
        # In whole numbers: a float loses the last digits of far times.
        found = (value - _EPOCH) // timedelta(milliseconds=1)
    else:
        found = whole(
            name, value, "milliseconds since the epoch, such as int(time.time() * 1000), or an aware datetime"
        )
        if found in _LOOKS_LIKE_SECONDS:
            raise InvalidArgument(
                f"{name} is in milliseconds since the epoch, but {shown(value)} looks like seconds; try * 1000"
            )
        if found in _LOOKS_LIKE_MICROSECONDS:
            raise InvalidArgument(
                f"{name} is in milliseconds since the epoch, but {shown(value)} looks like micro- or nanoseconds; "
                "try // 1000 or // 1_000_000"
            )
    if found < 0:
        raise InvalidArgument(f"{name} must not be negative, but it is {shown(value)}")
    return found


def step(value: SupportsIndex) -> int:
    """A step. The server turns a fractional one into 0."""
    return whole("step", value, "a whole number")


def whole(name: str, value: Any, allowed: str) -> int:
    """A whole number of 64 bits.

    Args:
        name: The argument's name, for the message.
        value: Its value.
        allowed: What is allowed, in words, for the message.
    """
    found = _index(value)
    if found is None:
        raise InvalidArgument(f"{name} must be {allowed}, but it is {shown(value)}")
    if not -limits.MAX_INT64 - 1 <= found <= limits.MAX_INT64:
        raise InvalidArgument(f"{name} must fit into 64 bits, but it is {shown(value)}")
    return found


def count(name: str, value: SupportsIndex | None, most: int) -> int | None:
    """A number of results, from 1 to `most`; `None` leaves it to the server."""
    if value is None:
        return None
    found = whole(name, value, f"a whole number from 1 to {most}")
    if not 1 <= found <= most:
        raise InvalidArgument(f"{name} must be from 1 to {most}, but it is {shown(value)}")
    return found


def number(name: str, value: SupportsFloat | SupportsIndex) -> float:
    """The value of a metric: a double, NaN and the infinities included.

    What has `__float__` or `__index__` will do: numbers of Python, `Decimal`, `Fraction`, scalars and arrays of one
    number of numpy, tensors of one number of torch and others. A `bool` is 1.0 or 0.0. Digits beyond those of a double
    are rounded, but a number beyond its range is refused, and so is a complex one, of which a part would be lost.
    """
    if type(value) is float:
        return value
    plain: Any = _item(value)
    if _is_no_number(value) or isinstance(plain, str | bytes | complex) or not _has_number(value):
        raise InvalidArgument(f"{name} must be a number, but it is {shown(value)}")
    try:
        found = float(plain if isinstance(plain, int | float) else value)
    except (TypeError, ValueError, ArithmeticError, RuntimeError) as exc:
        raise InvalidArgument(f"{name} must be a number, but it is {shown(value)}") from exc
    # Decimals and long doubles become an infinity without an error.
    if math.isinf(found) and _is_finite(plain):
        raise InvalidArgument(f"{name} must be a number within the range of a double, but it is {shown(value)}")
    return found


# ---- lists and models --------------------------------------------------------------------------------------------


def mapping(name: str, value: Any) -> Mapping[Any, Any]:
    """A mapping.

    Args:
        name: The argument's name, for the message.
        value: Its value.
    """
    if not isinstance(value, Mapping):
        raise InvalidArgument(f"{name} must be a mapping, but it is {shown(value)}")
    return value


def instances(name: str, value: Any, of: type[T]) -> list[T]:
    """A list of instances of a class.

    Args:
        name: The argument's name, for the message.
        value: Its value.
        of: The class.
    """
    items = list(listed(name, value, of.__name__))
    for item in items:
        if not isinstance(item, of):
            raise InvalidArgument(f"{name} must hold {of.__name__}, but one is {shown(item)}")
    return items


def listed(name: str, value: Any, of: str) -> Iterable[Any]:
    """What can be looped over, and is no text: that would be taken letter by letter."""
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        raise InvalidArgument(f"{name} must be a list of {of}, but it is {shown(value)}")
    return value  # type: ignore[no-any-return]  # it can be looped over


def columns(order_by: Iterable[str] | None) -> list[str] | None:
    """Columns to order by. A single text would be taken letter by letter."""
    if order_by is None:
        return None
    if isinstance(order_by, str) or not hasattr(order_by, "__iter__"):
        raise InvalidArgument(
            f"order_by must be a list of columns, such as [{shown(order_by)}], but it is {shown(order_by)}"
        )
    return [text("a column of order_by", column) for column in order_by]


def checked_metric(metric: Metric) -> Metric:
    """A metric whose every part the server stores as it is: with plain numbers in place of those of numpy."""
    return attrs.evolve(
        metric,
        key=key("metric key", metric.key),
        value=number(f"metrics[{shown(metric.key)}]", metric.value),
        timestamp=milliseconds("timestamp", metric.timestamp),
        step=None if metric.step is None else step(metric.step),
        dataset_name=optional("dataset_name", metric.dataset_name),
        dataset_digest=optional("dataset_digest", metric.dataset_digest),
        model_id=optional("model_id", metric.model_id),
    )


def metric_of(run: Run, name: str) -> float | None:
    """The last value of a metric of a run; `None` if the run has no such metric."""
    value = next((metric.value for metric in run.data.metrics if metric.key == name), None)
    return value if isinstance(value, int | float) else None


# ---- helpers -----------------------------------------------------------------------------------------------------


def characters(name: str, value: object) -> str:
    """A plain text, perhaps an empty one, be it given as one of a class of its own, such as an enumeration's.

    Args:
        name: The argument's name, for the message.
        value: Its value.
    """
    if not isinstance(value, str):
        raise InvalidArgument(f"{name} must be a text, but it is {shown(value)}")
    found = value if type(value) is str else str.__str__(value)
    if not found.isascii():
        try:
            found.encode()
        except UnicodeEncodeError as exc:
            # The server would store a text with one as the empty text.
            raise InvalidArgument(f"{name} must not hold half of a surrogate pair, but it is {shown(value)}") from exc
    return found


def _not_longer(name: str, value: str, longest: int | None) -> str:
    if longest is not None and len(value) > longest:
        raise InvalidArgument(f"{name} may have at most {longest} characters, but it has {len(value)}")
    return value


def _index(value: object) -> int | None:
    """A whole number, be it one of numpy or torch; `None` for all else, truth values included."""
    if type(value) is int:
        return value
    if not hasattr(value, "__index__") or _is_no_number(value):
        return None
    plain = _item(value)
    if isinstance(plain, bool):
        return None
    try:
        return operator.index(plain)
    except (TypeError, ValueError, RuntimeError):
        return None


def _item(value: Any) -> Any:
    """The one number of an array or tensor, in a type of Python where there is one; else the value itself."""
    item = getattr(value, "item", None)
    if not callable(item):
        return value
    try:
        return item()
    except (TypeError, ValueError, RuntimeError):
        return value


def _is_no_number(value: object) -> bool:
    return getattr(getattr(value, "dtype", None), "kind", None) in _NO_NUMBERS


def _is_finite(value: Any) -> bool:
    """Whether it is a number of which an infinity was made: it differs from the one that it became."""
    return isinstance(value, numbers.Number) and value not in (math.inf, -math.inf)  # type: ignore[comparison-overlap]


def _has_number(value: object) -> bool:
    return hasattr(value, "__float__") or hasattr(value, "__index__")


def _callers_level() -> int:
    """How many frames up, from the caller of this, the first line is that is none of this library."""
    level, frame = 0, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("mlflow_wrap."):
        level, frame = level + 1, frame.f_back
    return level + 1
