"""Checks values before they are sent: the server accepts and corrupts some of them.

Limits are those of `mlflow/utils/validation.py`; what the server does beyond them is said where it is checked.
"""

from __future__ import annotations

import numbers
import posixpath
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, SupportsFloat, TypeVar

import attrs

from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Metric, Run

E = TypeVar("E", bound=str)

MAX_KEY = 250
MAX_PARAM_VALUE = 6000
MAX_TAG_VALUE = 8000
MAX_EXPERIMENT_TAG_VALUE = 20_000
MAX_REGISTRY_TAG_VALUE = 100_000
MAX_EXPERIMENT_NAME = 500
MAX_ALIAS = 255
MAX_INT32 = 2**31 - 1
_INT64 = 2**63 - 1
# As milliseconds these are days of early 1970; as seconds they are 2001 to 2286.
_LOOKS_LIKE_SECONDS = range(1_000_000_000, 10_000_000_000)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KEY = re.compile(r"[/\w.\- :]+")


def text(name: str, value: str, *, longest: int | None = None) -> str:
    """A text that is not empty.

    Args:
        name: The argument's name, for the message.
        value: Its value.
        longest: The most characters allowed, if the server has a limit.
    """
    if not isinstance(value, str):
        raise InvalidArgument(f"{name} must be a text, but it is {value!r}")
    if not value:
        raise InvalidArgument(f"{name} must not be empty")
    if longest is not None and len(value) > longest:
        raise InvalidArgument(f"{name} may have at most {longest} characters, but it has {len(value)}")
    return value


def segment(name: str, value: str) -> str:
    """A text that is one step of a path: for one with a slash, the server has no route."""
    found = text(name, value)
    if "/" in found or found in (".", ".."):
        raise InvalidArgument(f"{name} must not hold '/' and must not be '.' or '..', but it is {value!r}")
    return found


def experiment_id(name: str, value: str | int) -> str:
    """The id of an experiment, which is a text of digits; a whole number is converted."""
    if _is_whole(value) and int(value) >= 0:
        return str(value)
    return text(name, value)  # type: ignore[arg-type]  # checked there


def experiment_ids(value: Iterable[str | int]) -> list[str]:
    """Ids of experiments. The server ignores whole numbers in this list and finds nothing."""
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        raise InvalidArgument(f"experiment_ids must be a list of ids, but it is {value!r}")
    ids = [experiment_id("experiment_ids", item) for item in value]
    if not ids:
        raise InvalidArgument("experiment_ids must hold at least one id")
    return ids


def ids(name: str, value: Iterable[str]) -> list[str]:
    """Ids of runs or traces, each once: the server answers one twice, or fails, that is named twice."""
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        raise InvalidArgument(f"{name} must be a list of ids, but it is {value!r}")
    found = list(dict.fromkeys(text(name, item) for item in value))
    if not found:
        raise InvalidArgument(f"{name} must hold at least one id")
    return found


def version(value: str | int) -> str:
    """The number of a model version, as the text that the server wants."""
    found = str(value) if _is_whole(value) else value
    if not isinstance(found, str) or not re.fullmatch("[0-9]+", found):
        raise InvalidArgument(f"version must be a whole number, but it is {value!r}")
    return found


def model_name(name: str, value: str) -> str:
    """The name for a registered model, which separates parts of URIs and so holds none of their marks."""
    found = text(name, value)
    if "/" in found or ":" in found:
        raise InvalidArgument(f"{name} must not hold '/' or ':', but it is {value!r}")
    return found


def alias(value: str) -> str:
    """An alias: letters, digits, `_` and `-`, and nothing that means a version number or the latest version."""
    found = text("alias", value, longest=MAX_ALIAS)
    if not re.fullmatch(r"[\w\-]+", found):
        raise InvalidArgument(f"alias may hold letters, digits, '_' and '-', but it is {value!r}")
    if re.fullmatch(r"[vV]\d+", found) or found.lower() == "latest":
        raise InvalidArgument(
            f"alias must not look like a version number and must not be 'latest', but it is {value!r}"
        )
    return found


def description(value: str) -> str:
    """A description, which may be empty but must be there: the server erases what a request leaves out."""
    if not isinstance(value, str):
        raise InvalidArgument(f"description must be a text, but it is {value!r}")
    return value


def key(name: str, value: str) -> str:
    """A key of a metric, parameter or tag.

    At most 250 of: letters, digits, `_`, `-`, `.`, `/`, `:` and space; no path that leads elsewhere, such as `../x`.
    """
    found = text(name, value, longest=MAX_KEY)
    if not _KEY.fullmatch(found):
        raise InvalidArgument(
            f"{name} may hold letters, digits and the characters _-./: and space, but it is {value!r}"
        )
    normal = posixpath.normpath(found)
    if normal != found or normal == "." or normal.startswith(("..", "/")):
        raise InvalidArgument(f"{name} must not be a path that resolves to another, but it is {value!r}")
    return found


def value_text(name: str, value: object, longest: int) -> str:
    """The value of a parameter or tag as text. A longer one would be cut by the server without a word."""
    if value is None:
        raise InvalidArgument(f"{name} must not be None")
    found = str(value)
    if len(found) > longest:
        raise InvalidArgument(f"{name} may have at most {longest} characters, but it has {len(found)}")
    return found


def texts(name: str, given: Mapping[str, object], longest: int, *, none: str | None = None) -> list[tuple[str, str]]:
    """Checked pairs of key and value of parameters or tags.

    Args:
        name: The argument's name, for the messages.
        given: The pairs.
        longest: The most characters of a value.
        none: What a value of `None` is stored as; it is refused if left out.
    """
    if not isinstance(given, Mapping):
        raise InvalidArgument(f"{name} must be a mapping of key to value, but it is {given!r}")
    return [
        (key(f"a key of {name}", k), value_text(f"{name}[{k!r}]", none if v is None else v, longest))
        for k, v in given.items()
    ]


def milliseconds(name: str, value: int | datetime) -> int:
    """A point in time, in milliseconds since the epoch. The server stores a fractional one as 0."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgument(f"{name} must have a time zone, but it is {value!r}; try .astimezone()")
        # In whole numbers: a float loses the last digits of far times.
        found = (value - _EPOCH) // timedelta(milliseconds=1)
    else:
        found = _whole(
            name, value, "milliseconds since the epoch, such as int(time.time() * 1000), or an aware datetime"
        )
    if found in _LOOKS_LIKE_SECONDS and not isinstance(value, datetime):
        raise InvalidArgument(
            f"{name} is in milliseconds since the epoch, but {value!r} looks like seconds; try * 1000"
        )
    if found < 0:
        raise InvalidArgument(f"{name} must not be negative, but it is {value!r}")
    return found


def step(value: int) -> int:
    """A step. The server turns a fractional one into a metric of 0.0."""
    return _whole("step", value, "a whole number")


def count(name: str, value: int | None, most: int) -> int | None:
    """A number of results, from 1 to `most`; `None` leaves it to the server."""
    if value is None:
        return None
    found = _whole(name, value, f"a whole number from 1 to {most}")
    if not 1 <= found <= most:
        raise InvalidArgument(f"{name} must be from 1 to {most}, but it is {value!r}")
    return found


def columns(order_by: Iterable[str] | None) -> list[str] | None:
    """Columns to order by. A single text would be taken letter by letter."""
    if order_by is None:
        return None
    if isinstance(order_by, str):
        raise InvalidArgument(f"order_by must be a list of columns, such as [{order_by!r}], but it is {order_by!r}")
    return [text("a column of order_by", column) for column in order_by]


def number(name: str, value: SupportsFloat) -> float:
    """The value of a metric. NaN and the infinities are allowed; numbers of numpy and torch too."""
    if isinstance(value, str | bytes) or not hasattr(value, "__float__"):
        raise InvalidArgument(f"{name} must be a number, but it is {value!r}")
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError) as exc:
        raise InvalidArgument(f"{name} must be a number, but it is {value!r}") from exc


def one_of(name: str, value: str, allowed: Iterable[E]) -> E:
    """A value of an enumeration. The server ignores unknown ones and changes nothing."""
    known = tuple(allowed)
    for candidate in known:
        if candidate == value:
            return candidate
    raise InvalidArgument(f"{name} must be one of {', '.join(known)}, but it is {value!r}")


def checked_metric(metric: Metric) -> Metric:
    """A metric whose every part the server stores as it is: with plain numbers in place of those of numpy."""
    return attrs.evolve(
        metric,
        key=key("metric key", metric.key),
        value=number(f"metrics[{metric.key!r}]", metric.value),
        timestamp=milliseconds("timestamp", metric.timestamp),
        step=None if metric.step is None else step(metric.step),
    )


def _is_whole(value: object) -> bool:
    """Whether it is a whole number, be it one of numpy."""
    return isinstance(value, numbers.Integral) and not isinstance(value, bool)


def _whole(name: str, value: Any, allowed: str) -> int:
    if not _is_whole(value):
        raise InvalidArgument(f"{name} must be {allowed}, but it is {value!r}")
    found = int(value)
    if not -_INT64 - 1 <= found <= _INT64:
        raise InvalidArgument(f"{name} must fit into 64 bits, but it is {value!r}")
    return found


def metric_of(run: Run, name: str) -> float | None:
    """The last value of a metric of a run; `None` if the run has no such metric."""
    return next((metric.value for metric in run.data.metrics if metric.key == name), None)
