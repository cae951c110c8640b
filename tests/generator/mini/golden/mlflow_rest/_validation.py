# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""Checks and converts what a request sends, before anything is sent.

Generated code tests the common case inline and calls a function of this module for the rest. Each function returns the
value to send, or raises `InvalidArgument`.
"""

from __future__ import annotations

import math
import operator
import os
import re
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, NoReturn
from urllib.parse import quote

from ._by_name import ByName
from .errors import InvalidArgument
from .types import NULL

Check = Callable[[Any], Any]
Misreads = tuple[tuple[Any, ...], ...]

TIMESTAMP: Misreads = (
    (-9223372036854775808, -1, "it must not be negative"),
    (1000000000, 9999999999, "it looks like seconds, try * 1000"),
)
"""Integers that the server takes for another time than meant: the least, the greatest, and the remedy."""
_EXACT = 2**53
"""Integers up to here are exact as doubles."""
_BITS = {(-(2**bits), 2**bits - 1): f"of {bits + 1} bits" for bits in (31, 63)}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SHOWN = 200
_REMEMBERED = 4096
_KEPT = 60_000
"""Milliseconds: times further ahead are of a clock that was set back since."""
_TIMES: dict[tuple[Any, ...], object] = {}
"""Times that `distinct_now` has returned lately, each after what it belongs to; and the call that got it."""
# dtypes of numpy that are not numbers, though many convert to one: complex (a part would be lost), times (their unit
# would be lost), strings and objects.
_NOT_NUMBERS = frozenset("cmMSUTO")


def reject(
    name: str, value: object, allowed: str, remedy: str = "", *, sensitive: bool = False, instead: str = ""
) -> InvalidArgument:
    """Make the error for a value.

    Args:
        name: The name of the argument; empty for an item of a list.
        value: The value.
        allowed: What is allowed, to follow "must be".
        remedy: What to do about it.
        sensitive: Whether to mask the value.
        instead: What the message says of the value; its `repr` if omitted.
    """
    about = "***" if sensitive else instead or show(value)
    remedy = _name_id(value) or remedy
    reason = f"must be {allowed}, but it is {about}{'; ' + remedy if remedy else ''}"
    return InvalidArgument(reason, argument=name, value="***" if sensitive else value, allowed=allowed, remedy=remedy)


def _name_id(value: object) -> str:
    """Say where the id is of an object that is passed in place of it."""
    paths = getattr(type(value), "ID_PATHS", ())
    return f"pass its {' and '.join('.' + path for path in paths)}" if paths else ""


def show(value: object) -> str:
    """The `repr` of a value, shortened if it is long."""
    try:
        text = repr(value)
    except Exception:  # such as that of an integer of more than 4300 digits
        return f"<{type(value).__name__}>"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}… ({len(text)} characters)"


def now() -> int:
    """The current time in milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def distinct_now(*identity: Any) -> int:
    """The current time, or the first millisecond after it that no other call with the same arguments has returned."""
    current = now()
    if len(_TIMES) >= _REMEMBERED:
        for key in [key for key in list(_TIMES) if not 0 <= key[-1] - current < _KEPT]:
            _TIMES.pop(key, None)
    # `setdefault` is atomic. A lock could be held by a thread that is lost in a fork, or that a signal interrupts.
    call, distinct = object(), current
    while _TIMES.setdefault((*identity, distinct), call) is not call:
        distinct += 1
    return distinct


# ---- strings -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def fits(pattern: str, value: str) -> bool:
    """Whether a whole string matches a pattern."""
    return re.fullmatch(pattern, value) is not None


def check_str(
    name: str,
    value: Any,
    *,
    min_length: int = 0,
    max_length: int | None = None,
    pattern: str = "",
    about: str = "",
    misreads: Misreads = (),
    stored: bool = False,
    sensitive: bool = False,
    allowed: str = "a str",
) -> str:
    """Check a string. An instance of a subclass, such as a `StrEnum`, becomes a plain `str`.

    Args:
        name: The name of the argument.
        value: Its value.
        min_length: The least number of characters.
        max_length: The greatest number of characters.
        pattern: A regular expression that the whole string must match.
        about: The same in words.
        misreads: Regular expressions of what the server misreads, each with the remedy.
        stored: Whether the server would cut a longer string without an error.
        sensitive: Whether to mask the value in messages.
        allowed: What is allowed, for messages.
    """
    if not isinstance(value, str):
        remedy = "decode it" if isinstance(value, bytes) else "" if value is None else "convert it with str()"
        raise reject(name, value, allowed, remedy, sensitive=sensitive)
    plain = value if value.__class__ is str else str.__str__(value)
    if not plain.isascii():
        check_surrogates(name, plain, sensitive=sensitive)
    length = len(plain)
    if length < min_length or (max_length is not None and length > max_length):
        raise _length_error(name, plain, min_length, max_length, stored=stored, sensitive=sensitive)
    if pattern and not fits(pattern, plain):
        wanted = f"{about[0].lower()}{about[1:].rstrip('.')}" if about else f"a str that matches {pattern}"
        raise reject(name, value, wanted, sensitive=sensitive)
    for misread, remedy in misreads:
        if re.search(misread, plain):
            raise reject(name, value, "a str that the server reads as meant", remedy, sensitive=sensitive)
    return plain


def check_as_str(name: str, value: Any, **limits: Any) -> str:
    """Check what is stored as a string. Any object but None is converted with `str()`."""
    if not isinstance(value, str) and value is not None:
        try:
            value = str(value)
        except Exception as exc:
            raise reject(name, value, "an object that str() converts", str(exc)) from exc
    return check_str(name, value, allowed="an object that str() converts, and not None", **limits)


def check_any_as_str(name: str, value: Any, **limits: Any) -> str:
    """Check what is stored as a string. Any object is converted with `str()`: `None` is a common value of a setting."""
    return check_as_str(name, "None" if value is None else value, **limits)


def check_filter(name: str, value: Any, *, search: str, **limits: Any) -> str:
    """Check a filter of a search. A `FilterExpression` is rendered.

    Args:
        name: The name of the argument.
        value: Its value.
        search: What is searched, such as `runs`.
        limits: See `check_str`.
    """
    render = getattr(value, "render_for", None)
    return check_str(name, render(search) if callable(render) else value, allowed="a str or a Filter", **limits)


def check_json_str(name: str, value: Any, *, of: str, **limits: Any) -> str:
    """Check a string that is a JSON document. A mapping or a sequence is encoded.

    Args:
        name: The name of the argument.
        value: Its value.
        of: The type of the document: `object` or `array`.
        limits: See `check_str`.
    """
    import json  # for the few operations that need it

    allowed = f"a {'mapping' if of == 'object' else 'sequence'}, or a str that is a JSON {of}"
    if isinstance(value, str):
        try:
            document = json.loads(value)
        except (ValueError, RecursionError) as exc:
            raise reject(name, value, allowed, str(exc)) from exc
        encoded = value
    else:
        document = check_json(name, value if isinstance(value, Mapping) else _to_list(name, value, 0, None))
        encoded = json.dumps(document)
    if not isinstance(document, dict if of == "object" else list):
        raise reject(name, value, allowed)
    find_surrogates(name, document)
    return check_str(name, encoded, **limits)


def check_digits(name: str, value: Any, **limits: Any) -> str:
    """Check an id or version that travels as a string of digits. An integer is converted."""
    number = None if isinstance(value, str) else _to_int(value)
    plain = str(number) if number is not None and 0 <= number < 2**63 else value
    return check_str(name, plain, allowed="a str, or an int of 0 or more", **limits)


def check_path(name: str, value: Any, **limits: Any) -> str:
    """Check a path with forward slashes. A path object is converted."""
    if isinstance(value, os.PathLike):
        as_posix = getattr(value, "as_posix", None)
        value = as_posix() if callable(as_posix) else os.fspath(value)
    return check_str(name, value, allowed="a str or a path object", **limits)


ACCEPTED_NUMBER: set[str] = set()
"""Strings that `check_as_number` has accepted lately: they recur."""


def check_as_number(name: str, value: Any) -> str:
    """Check a string against the schema of this name."""
    return _remember(
        ACCEPTED_NUMBER, check_digits(name, value, pattern="[0-9]+", about="A number, as a string of digits.")
    )


ACCEPTED_KEY: set[str] = set()
"""Strings that `check_as_key` has accepted lately: they recur."""


def check_as_key(name: str, value: Any) -> str:
    """Check a string against the schema of this name."""
    return _remember(
        ACCEPTED_KEY, check_str(name, value, min_length=1, max_length=8, pattern="[a-z/]+", about="A word.")
    )


def _remember(accepted: set[str], value: str) -> str:
    if len(accepted) >= _REMEMBERED:
        accepted.clear()
    accepted.add(value)
    return value


def check_enum(name: str, value: Any, values: tuple[str, ...]) -> str:
    """Check a value of a closed enumeration, in any letter case. The server ignores unknown ones without an error."""
    if isinstance(value, str):
        for member in values:
            if member.lower() == value.lower():
                return member
    raise reject(name, value, f"one of {', '.join(values)}")


def check_header(name: str, value: str) -> str:
    """Check what a header can carry."""
    if not (value.isascii() and value.isprintable()):
        raise reject(name, value, "a str of printable ASCII characters")
    return value


def check_segment(name: str, value: str, *, keep_slashes: bool = False, encode_slashes: bool = False) -> str:
    """Percent-encode a path parameter.

    Args:
        name: The name of the argument.
        value: Its value.
        keep_slashes: Whether slashes separate segments instead of being part of the value.
        encode_slashes: Whether the server reads `%2F` as a slash within the value.
    """
    if not value or any(step in (".", "..") for step in (value.split("/") if keep_slashes else (value,))):
        raise reject(name, value, "a str without the path segments '', '.' and '..', which name another route")
    if "\n" in value or ("/" in value and not (keep_slashes or encode_slashes)):
        raise reject(name, value, "a str without '/' and line breaks: the server has no route for them")
    return quote(value, safe="/" if keep_slashes else "")


def check_surrogates(name: str, value: str, *, sensitive: bool = False) -> None:
    """Reject half of a surrogate pair, which UTF-8 cannot encode: the server would store the empty string."""
    try:
        value.encode()
    except UnicodeEncodeError as exc:
        cause = exc
    else:
        return
    instead = f"{show(value)} at {cause.start}"
    error = reject(name, value, "a str without half of a surrogate pair", sensitive=sensitive, instead=instead)
    raise error from (None if sensitive else cause)  # which contains the value


def find_surrogates(name: str, value: Any) -> None:
    """Raise for the first string in the body of a request that UTF-8 cannot encode."""
    if isinstance(value, str):
        check_surrogates(name, value)
    elif isinstance(value, dict):
        for key, item in value.items():
            check_surrogates(f"{name}[{key!r}]", key)
            find_surrogates(f"{name}.{key}" if name else key, item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            find_surrogates(f"{name}[{index}]", item)


def _length_error(
    name: str, value: str, least: int, most: int | None, *, stored: bool, sensitive: bool
) -> InvalidArgument:
    length = len(value)
    if not value:
        return reject(name, value, "a str that is not empty", sensitive=sensitive)
    bounds = f"at least {least}" if most is None else f"{least} to {most}" if least else f"at most {most}"
    remedy = "the server would cut it" if stored else ""
    instead = f"one of {length} characters"
    return reject(name, value, f"a str of {bounds} characters", remedy, sensitive=sensitive, instead=instead)


# ---- numbers -----------------------------------------------------------------------------------------------------


def check_int(
    name: str,
    value: Any,
    minimum: int = -(2**63),
    maximum: int = 2**63 - 1,
    *,
    misreads: Misreads = (),
    allowed: str = "an int",
) -> int:
    """Check an integer, by default of 64 bits. Scalars of numpy, torch and others become plain ones; bools and floats are rejected."""
    number = _to_int(value)
    for low, high, remedy in () if number is None else misreads:
        if low <= number <= high:
            raise reject(name, value, allowed, remedy)
    if number is None or not minimum <= number <= maximum:
        bounds = _BITS.get((minimum, maximum), f"from {minimum} to {maximum}")
        if minimum == -(2**63) and maximum < 2**63 - 1:
            bounds = f"of at most {maximum}"
        remedy = "convert it with int()" if isinstance(value, float | bool) else ""
        if allowed == "an int":
            raise reject(name, value, f"{allowed} {bounds}", remedy)
        raise reject(name, value, allowed, remedy if number is None else f"it must be {bounds}")
    return number


def check_timestamp(
    name: str, value: Any, minimum: int = -(2**63), maximum: int = 2**63 - 1, *, misreads: Misreads = TIMESTAMP
) -> int:
    """Check a point in time in milliseconds since the epoch. An aware `datetime` is converted."""
    allowed = "an int of milliseconds since the epoch, such as int(time.time() * 1000), or an aware datetime"
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            remedy = "add one: datetime.now(UTC), or .replace(tzinfo=...) if it is the time of another zone"
            raise reject(name, value, "a datetime with a time zone", remedy)
        # In integers: a float loses the last digits of distant times.
        value = (value - _EPOCH) // timedelta(milliseconds=1)
    return check_int(name, value, minimum, maximum, misreads=misreads, allowed=allowed)


def check_double(name: str, value: Any) -> float | str:
    """Check a double. NaN and the infinities become the strings that the server reads.

    Numbers of Python, `Decimal`, `Fraction`, scalars, arrays and tensors of one number are converted; digits beyond
    those of a double are rounded. A bool is 1.0 or 0.0. A number beyond the range of a double is rejected, and so are
    complex numbers.
    """
    plain = _to_scalar(value)
    return encode_double(float(plain) if isinstance(plain, bool) else _to_float(name, value, "a number"))


def encode_double(number: float) -> float | str:
    """Return NaN and the infinities as the strings that the server reads, and any other number as it is."""
    if math.isfinite(number):
        return number
    if math.isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def check_number(name: str, value: Any, minimum: float = -math.inf, maximum: float = math.inf) -> float:
    """Check a finite number within bounds."""
    bounded = minimum > -math.inf or maximum < math.inf
    allowed = f"a number from {minimum} to {maximum}" if bounded else "a finite number"
    number = _to_float(name, value, allowed)
    if not math.isfinite(number) or not minimum <= number <= maximum:
        raise reject(name, value, allowed)
    return number


def check_bool(name: str, value: Any) -> bool:
    """Check a bool. `"false"` would be true in Python, and the server does not read 1 as true."""
    plain = _to_scalar(value) if type(value).__module__ != "builtins" else value
    if not isinstance(plain, bool):
        raise reject(name, value, "True or False")
    return plain


def _to_int(value: Any) -> int | None:
    if value.__class__ is int:
        plain: int = value
        return plain
    if not hasattr(value, "__index__") or _is_not_number(value):
        return None
    scalar = _to_scalar(value)
    if isinstance(scalar, bool):
        return None
    try:
        return operator.index(scalar)
    except (TypeError, ValueError, RuntimeError):
        return None


def _to_float(name: str, value: Any, allowed: str) -> float:
    plain = _to_scalar(value)
    is_number = hasattr(value, "__float__") or hasattr(value, "__index__")
    if isinstance(plain, bool):
        raise reject(name, value, allowed, "convert it with float()")
    if not is_number or _is_not_number(value) or isinstance(plain, str | bytes | complex):
        raise reject(name, value, allowed)
    try:
        number = float(plain if isinstance(plain, int | float) else value)
    except (TypeError, ValueError, ArithmeticError, RuntimeError) as exc:
        raise reject(name, value, f"{allowed} within the range of a double") from exc
    # Decimals and long doubles become an infinity without an error.
    if math.isinf(number) and plain != number:
        raise reject(name, value, f"{allowed} within the range of a double")
    return number


def _to_scalar(value: Any) -> Any:
    """The one number of an array or tensor, in a type of Python where there is one; else the value itself."""
    item = getattr(value, "item", None)
    if not callable(item):
        return value
    try:
        return item()
    except (TypeError, ValueError, RuntimeError):
        return value


def _is_not_number(value: object) -> bool:
    return getattr(getattr(value, "dtype", None), "kind", None) in _NOT_NUMBERS


# ---- lists, maps and objects -------------------------------------------------------------------------------------


def check_list(
    name: str, value: Any, check: Check, *, min_items: int = 0, max_items: int | None = None, unique: bool = False
) -> list[Any]:
    """Check a list, and each of its items with `check`."""
    items = _to_list(name, value, min_items, max_items)
    try:
        checked = [check(item) for item in items]
    except InvalidArgument:
        for index, item in enumerate(items):
            _within(f"{name}[{index}]", check, item)
        raise
    if unique:
        _check_unique(name, checked)
    return checked


def check_strs(
    name: str,
    value: Any,
    check: Check,
    min_length: int = 0,
    *,
    in_url: bool = False,
    min_items: int = 0,
    max_items: int | None = None,
    unique: bool = False,
) -> list[str]:
    """Check a list of strings, whose items go through `check` only if one is no plain `str` or too short."""
    if value.__class__ is list and min_items <= len(value) <= (len(value) if max_items is None else max_items):
        for item in value:
            if item.__class__ is not str or len(item) < min_length:
                break
        else:
            if (not unique or len(set(value)) == len(value)) and (not in_url or "".join(value).isascii()):
                items: list[str] = value
                return items
    return check_list(name, value, check, min_items=min_items, max_items=max_items, unique=unique)


def check_objects(
    name: str,
    value: Any,
    model: type[Any],
    *,
    min_items: int = 0,
    max_items: int | None = None,
    unique: bool = False,
    pairs: tuple[str, ...] | None = None,
) -> list[dict[str, Any]]:
    """Check a list of objects.

    Args:
        name: The name of the argument.
        value: Its value.
        model: The class of the items.
        min_items: The least number of items.
        max_items: The greatest number of items.
        unique: Whether all must differ.
        pairs: If a mapping of key to value is converted: the properties that are set to the current time.
    """
    keys: list[Any] | None = None
    # Points have more than a name and a value, such as a step. Those of another class are sent as names and values.
    if isinstance(value, ByName) and any(isinstance(one, model) or not hasattr(one, "PAIR") for one in value.points):
        value = value.visible_points()
    if pairs is not None and isinstance(value, Mapping):
        keys, times = list(value), dict.fromkeys(pairs, now())
        name_of, value_of = model.PAIR
        value = [model(**{name_of: key, value_of: item}, **times) for key, item in value.items()]
    items = _to_list(name, value, min_items, max_items)
    try:
        checked = [item.to_request() if item.__class__ is model else check_object("", item, model) for item in items]
    except InvalidArgument:
        for index, item in enumerate(items):
            _within(f"{name}[{index if keys is None else repr(keys[index])}]", _check_of(model), item)
        raise
    if unique:
        _check_unique(name, checked)
    return checked


def check_object(name: str, value: Any, model: type[Any]) -> dict[str, Any]:
    """Check an object: an instance of its class, or of a subclass, which checks its own properties."""
    if model.SHORTHAND is not None and isinstance(value, str):
        value = model(**_SHORTHANDS[model.SHORTHAND](value))
    if not isinstance(value, model):
        or_str = "" if model.SHORTHAND is None else " or a str"
        raise reject(name, value, f"{'an' if model.__name__[0] in 'AEIOU' else 'a'} {model.__name__}{or_str}")
    to_request = type(value).to_request
    body: dict[str, Any] = _within(name, to_request, value) if name else to_request(value)
    return body


def _parse_column(string: str) -> dict[str, Any]:
    """Read the properties of a column to order by, such as "metrics.`val/loss` DESC"."""
    name, _, direction = string.strip().rpartition(" ")
    if not name or direction.upper() not in ("ASC", "DESC"):
        name, direction = string, "ASC"
    # The server takes quotation marks for a part of the key.
    name = re.sub(r"^(\w+\.)`(.+)`$", r"\1\2", name.strip())
    return {"field_name": name, "ascending": direction.upper() == "ASC"}


def _parse_event(string: str) -> dict[str, Any]:
    """Read the properties of an event, such as `model_version.created`."""
    entity, _, action = string.partition(".")
    return {"entity": entity, "action": action}


_SHORTHANDS = {"column": _parse_column, "event": _parse_event}


def check_body(value: Any, model: type[Any]) -> dict[str, Any]:
    """Check the body of a request, whose properties are arguments of their own in messages."""
    return check_object("", value, model) if isinstance(value, model) else check_object("body", value, model)


def check_secret_body(value: Any, model: type[Any]) -> dict[str, Any]:
    """Check the body of a request that contains a secret, which no local of a traceback shows."""
    try:
        return check_body(value, model)
    except InvalidArgument as exc:
        raise exc.with_traceback(None) from None


def check_bytes(name: str, value: Any) -> bytes:
    """Check a binary body. What is no bytes would be stored as an empty file, or as something else."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray | memoryview):
        return bytes(value)
    raise reject(name, value, "bytes", "encode it" if isinstance(value, str) else "")


def check_map(name: str, value: Any, check: Check, *, sensitive: bool = False) -> dict[str, Any]:
    """Check a map of strings to values, each with `check`."""
    items = _to_items(name, value, sensitive=sensitive)
    try:
        return {key: check(item) for key, item in items.items()}
    except InvalidArgument as exc:
        error = exc.within(name, mask=sensitive)
    for key, item in items.items():  # not within `except`, whose exception contains the value
        _within(f"{name}[{key!r}]", check, item, sensitive=sensitive)
    raise error


def check_json_object(name: str, value: Any, *, sensitive: bool = False) -> dict[str, Any]:
    """Check a map of strings to any values of JSON."""
    items = _to_items(name, value, sensitive=sensitive)
    return {key: check_json(f"{name}[{key!r}]", item) for key, item in items.items()}


def check_json(name: str, value: Any, *, doubles: bool = False) -> Any:
    """Check any value of JSON. What JSON cannot hold would arrive as null or as another number.

    Args:
        name: The name of the argument.
        value: Its value.
        doubles: Whether the server keeps numbers as doubles, which hold integers up to 2**53 exactly.
    """
    try:
        return _check_json(name, value, doubles=doubles)
    except RecursionError as exc:
        raise reject(name, value, "nested less deeply") from exc


def _check_json(name: str, value: Any, *, doubles: bool = False) -> Any:
    if value is None or value is NULL:
        return None
    if value.__class__ is str or value.__class__ is bool:
        return value
    if isinstance(value, str):
        return check_str(name, value)
    if isinstance(value, Mapping):
        return {
            key: _check_json(f"{name}[{key!r}]", item, doubles=doubles) for key, item in _to_items(name, value).items()
        }
    if isinstance(value, list | tuple):
        return [_check_json(f"{name}[{index}]", item, doubles=doubles) for index, item in enumerate(value)]
    plain = _to_scalar(value)
    if isinstance(plain, bool):
        return plain
    number = _to_int(value)
    if number is not None:
        limit = _EXACT if doubles else 2**63 - 1
        return check_int(name, number, -limit, limit)
    if not isinstance(plain, str | bytes) and (hasattr(value, "__float__") and not _is_not_number(value)):
        return check_number(name, value)
    raise reject(name, value, "a value of JSON: None, a bool, a number, a str, a list or a dict")


def check_total(maximum: int, **lists: list[Any] | None) -> None:
    """Check how many items several lists contain together."""
    count = sum(len(items or ()) for items in lists.values())
    if count > maximum:
        names = ", ".join(lists)
        raise reject(names, count, f"at most {maximum} items together", "split the request", instead=f"{count}")


def require(name: str, value: object, needed: str) -> NoReturn:
    """Reject a property without one that it depends on: the server would drop it without an error."""
    raise reject(name, value, f"omitted without {needed}", f"{name} needs {needed}", instead="set")


def require_finite(name: str, value: object, other: str) -> None:
    """Reject NaN where the server stores another number."""
    if value == "NaN":
        raise reject(name, math.nan, f"no NaN together with {other}", "the server would store it as 0.0")


def _check_of(model: type[Any]) -> Check:
    return lambda item: check_object("", item, model)


def _within(place: str, check: Check, value: Any, *, sensitive: bool = False) -> Any:
    """Run a check of a part, and put its place before the name of the argument."""
    try:
        return check(value)
    except InvalidArgument as exc:
        error, cause = exc.within(place, mask=sensitive), exc.__cause__
    raise error from (None if sensitive else cause)


def _to_list(name: str, value: Any, least: int, most: int | None) -> list[Any]:
    if value.__class__ is not list:
        if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
            remedy = f"put it into a list: [{show(value)}]" if isinstance(value, str) else ""
            raise reject(name, value, "a list", remedy)
        value = list(value)  # once: it may be a generator
    count = len(value)
    if count < least or (most is not None and count > most):
        bounds = f"at least {least}" if most is None else f"{least} to {most}" if least else f"at most {most}"
        raise reject(name, value, f"a list of {bounds} items", instead=f"one of {count}")
    return value  # type: ignore[no-any-return]


def _to_items(name: str, value: Any, *, sensitive: bool = False) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise reject(name, value, "a mapping of str to values", sensitive=sensitive)
    for key in value:
        if not isinstance(key, str):
            raise reject(f"{name}[{key!r}]", key, "under a key that is a str")
    return {key if key.__class__ is str else str.__str__(key): item for key, item in value.items()}


def _check_unique(name: str, items: list[Any]) -> None:
    try:
        if len(set(items)) == len(items):
            return
    except TypeError:  # objects
        pass
    seen: set[str] = set()
    for index, item in enumerate(items):
        text = repr(item)
        if text in seen:
            raise reject(f"{name}[{index}]", item, "different from all others of the list")
        seen.add(text)
