"""Checks what is logged at the call, so that nothing wrong is ever queued."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeGuard
from zlib import crc32

from mlflow_rest import models
from mlflow_rest._limits import METRIC_KEY_MAX_LENGTH
from mlflow_rest._validation import ACCEPTED_ENTRY_KEY, check_as_entry_key, check_objects

from mlflow_wrap.errors import InvalidArgument

OnInvalid = Literal["raise", "drop", "rename"]

_logger = logging.getLogger("mlflow_wrap")
_NAMES = {"@": "_at_", "%": "_percent_", "#": "_number_", "=": "_eq_"}
_FORBIDDEN = re.compile(r"[^/\w.\- :]")
_CHECKSUM_LENGTH = 9


def rename_key(key: str) -> str:
    """Return the name under which the server stores what has a name that it rejects.

    Two names rarely become one: each character that is not allowed becomes a word or its number.

    Args:
        key: A name of a metric, a parameter or a tag.
    """
    named = _FORBIDDEN.sub(lambda match: _NAMES.get(match[0], f"_x{ord(match[0]):x}_"), key)
    segments = [re.sub(r"^\.{0,2}$", lambda dots: "_" + "_dot_" * len(dots[0]), part) for part in named.split("/")]
    renamed = "/".join(segments)
    return _add_checksum(renamed, key) if len(renamed) > METRIC_KEY_MAX_LENGTH else renamed


def _add_checksum(renamed: str, key: str) -> str:
    """Cut a renamed key, and append what distinguishes it from that of another one."""
    return f"{renamed[: METRIC_KEY_MAX_LENGTH - _CHECKSUM_LENGTH]}_{crc32(key.encode('utf-8', 'replace')):08x}"


def flatten(values: Mapping[str, object], separator: str) -> Iterator[tuple[str, object]]:
    """Iterate over the entries of nested mappings and lists, with their paths as names.

    Args:
        values: A mapping, whose values may be mappings and sequences.
        separator: Between the names of a path.
    """
    for key, value in values.items():
        if isinstance(value, Mapping) and value:
            inner = value
        elif _is_list(value) and any(isinstance(item, Mapping) or _is_list(item) for item in value):
            inner = dict(enumerate(value))
        else:
            yield str(key), value
            continue
        for name, item in flatten({str(name): item for name, item in inner.items()}, separator):
            yield f"{key}{separator}{name}", item


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


class EntryChecker:
    """Checks the entries of one run.

    Args:
        on_invalid: What to do with an entry that the server would reject or store wrongly.
    """

    def __init__(self, on_invalid: OnInvalid) -> None:
        self._on_invalid = on_invalid
        self._reported: set[str] = set()
        self._originals: dict[str, str] = {}

    def check_metrics(self, values: Mapping[str, Any]) -> dict[str, float]:
        """Check values of metrics, and convert numbers of any library.

        Raises:
            InvalidArgument: If one is invalid, and invalid ones are to raise.
        """
        accepted = ACCEPTED_ENTRY_KEY
        checked = {}
        for key, value in values.items():
            if value.__class__ is float and key.__class__ is str and key in accepted:
                checked[key] = value
            else:
                for point in self._check("metrics", key, value, models.Metric, ("timestamp",)):
                    checked[point["key"]] = float(point["value"])
        return checked

    def check_params(self, values: Mapping[str, object]) -> dict[str, str]:
        """Check parameters, and convert them to strings. See `check_metrics`."""
        return self._check_all("params", values, models.Param)

    def check_tags(self, values: Mapping[str, object]) -> dict[str, str]:
        """Check tags, and convert them to strings. See `check_metrics`."""
        return self._check_all("tags", values, models.RunTag)

    def _check_all(self, name: str, values: Mapping[str, object], model: type[Any]) -> dict[str, str]:
        entries = (entry for key, value in values.items() for entry in self._check(name, key, value, model, ()))
        return {entry["key"]: entry["value"] for entry in entries}

    def _check(
        self, name: str, key: Any, value: object, model: type[Any], pairs: tuple[str, ...]
    ) -> list[dict[str, Any]]:
        try:
            return check_objects(name, {key: value}, model, pairs=pairs)
        except InvalidArgument as exc:
            if self._on_invalid == "raise":
                raise
            if self._on_invalid == "rename" and isinstance(key, str):
                renamed = self._rename(key)
                if renamed is not None:
                    return self._check(name, renamed, value, model, pairs)
            self._report(f"{name}[{key!r}]", "dropped %s: %s", f"{name}[{key!r}]", exc)
            return []

    def _rename(self, key: str) -> str | None:
        """Rename a key that is not accepted; `None` if it is, so that the value is what is wrong."""
        try:
            check_as_entry_key("key", key)
        except InvalidArgument:
            renamed = rename_key(key)
            if self._originals.setdefault(renamed, key) != key:
                renamed = _add_checksum(renamed, key)
            self._report(key, "renamed %r to %r, as the server does not accept it", key, renamed)
            return renamed
        return None

    def _report(self, subject: str, message: str, *arguments: object) -> None:
        if subject not in self._reported:
            self._reported.add(subject)
            _logger.warning(message, *arguments)
