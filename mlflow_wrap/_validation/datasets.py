"""Records and tags of evaluation datasets, which travel as JSON within a text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument

SOURCE_TYPES = ("TRACE", "HUMAN", "DOCUMENT", "CODE")
_PARTS = ("inputs", "outputs", "expectations", "tags", "source")
# What the server adds to a record that it answers: a copy of a record may hold it.
_ANSWERED = frozenset(
    {
        "dataset_record_id",
        "dataset_id",
        "created_time",
        "last_update_time",
        "source_type",
        "source_id",
        "created_by",
        "last_updated_by",
    }
)


def tags_text(tags: Mapping[str, object]) -> str:
    """Tags as the server takes them. Their values become texts, and a key with a slash could never be deleted."""
    pairs = dict(values.texts("tags", tags, limits.MAX_DATASET_TAG_VALUE))
    if not pairs:
        raise InvalidArgument("tags must hold at least one tag")
    for key in pairs:
        if "/" in key:
            raise InvalidArgument(f"a key of tags must not hold '/', but it is {key!r}")
    return json.dumps(pairs)


def read_tags(text: str | None) -> dict[str, str]:
    """Tags as the server answers them."""
    found: dict[str, str] = json.loads(text or "{}")
    return found


def records_text(records: Iterable[Mapping[str, Any]]) -> str:
    """Records as the server takes them. It ignores a part that it does not know, which would lose it."""
    if isinstance(records, str | bytes | Mapping) or not hasattr(records, "__iter__"):
        raise InvalidArgument(f"records must be a list of records, but it is {records!r}")
    found = [_record(f"records[{index}]", record) for index, record in enumerate(records)]
    if not found:
        raise InvalidArgument("records must hold at least one record")
    try:
        return json.dumps(found, allow_nan=False)
    except (TypeError, ValueError) as exc:
        raise InvalidArgument(f"records must hold what JSON can: {exc}") from exc


def read_records(text: str) -> list[dict[str, Any]]:
    """Records as the server answers them."""
    found: list[dict[str, Any]] = json.loads(text or "[]")
    return found


def ids(name: str, given: Iterable[str]) -> list[str]:
    """At least one id, each once: the server refuses one that is named twice."""
    if isinstance(given, str | bytes) or not hasattr(given, "__iter__"):
        raise InvalidArgument(f"{name} must be a list of ids, but it is {given!r}")
    found = list(dict.fromkeys(values.text(f"an id of {name}", item) for item in given))
    if not found:
        raise InvalidArgument(f"{name} must hold at least one id")
    return found


def _record(name: str, record: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise InvalidArgument(f"{name} must be a mapping, but it is {record!r}")
    unknown = [key for key in record if key not in _PARTS and key not in _ANSWERED]
    if unknown:
        raise InvalidArgument(f"{name} may hold {', '.join(_PARTS)}, but it has {unknown[0]!r}")
    if not isinstance(record.get("inputs"), Mapping):
        # Records are told apart by their inputs: all without any would be one.
        raise InvalidArgument(f"{name} must hold inputs, a mapping, but they are {record.get('inputs')!r}")
    found = {key: record[key] for key in _PARTS if record.get(key) is not None}
    for key in ("expectations", "tags", "source"):
        if key in found and not isinstance(found[key], Mapping):
            raise InvalidArgument(f"{key} of {name} must be a mapping, but it is {found[key]!r}")
    if "source" in found:
        values.one_of(f"source_type of {name}", found["source"].get("source_type"), SOURCE_TYPES)
    return found
