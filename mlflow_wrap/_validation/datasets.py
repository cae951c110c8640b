"""Records and tags of evaluation datasets, which travel as JSON within a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from mlflow_wrap._validation import json_values, limits, values
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
            raise InvalidArgument(f"a key of tags must not hold '/', but it is {values.shown(key)}")
    return json_values.encode("tags", pairs)


def read_tags(text: str) -> dict[str, str]:
    """Tags as the server answers them."""
    tags: dict[str, str] = json_values.decode("the property tags", text or "{}", dict)
    return tags


def records_text(records: Iterable[Mapping[str, Any]]) -> str:
    """Records as the server takes them. It ignores a part that it does not know, which would lose it."""
    if isinstance(records, Mapping):
        raise InvalidArgument(f"records must be a list of records, but it is {values.shown(records)}")
    found = [
        _record(f"records[{index}]", record)
        for index, record in enumerate(values.listed("records", records, "records"))
    ]
    if not found:
        raise InvalidArgument("records must hold at least one record")
    return json_values.encode("records", found)


def read_records(text: str) -> list[dict[str, Any]]:
    """Records as the server answers them."""
    records = json_values.decode("the property records", text or "[]", list)
    return [record for record in records if isinstance(record, dict)]


def ids(name: str, given: Iterable[str]) -> list[str]:
    """At least one id, each once: the server refuses one that is named twice."""
    found = list(dict.fromkeys(values.text(f"an id of {name}", item) for item in values.listed(name, given, "ids")))
    if not found:
        raise InvalidArgument(f"{name} must hold at least one id")
    return found


def _record(name: str, record: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise InvalidArgument(f"{name} must be a mapping, but it is {values.shown(record)}")
    unknown = [key for key in record if key not in _PARTS and key not in _ANSWERED]
    if unknown:
        raise InvalidArgument(f"{name} may hold {', '.join(_PARTS)}, but it has {values.shown(unknown[0])}")
    if not isinstance(record.get("inputs"), Mapping):
        # Records are told apart by their inputs: all without any would be one.
        raise InvalidArgument(f"{name} must hold inputs, a mapping, but they are {values.shown(record.get('inputs'))}")
    found = {key: record[key] for key in _PARTS if record.get(key) is not None}
    for key in ("expectations", "tags", "source"):
        if key in found and not isinstance(found[key], Mapping):
            raise InvalidArgument(f"{key} of {name} must be a mapping, but it is {values.shown(found[key])}")
    if "source" in found:
        values.one_of(f"source_type of {name}", found["source"].get("source_type"), SOURCE_TYPES)
    return found
