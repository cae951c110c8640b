"""Records and tags of evaluation datasets, which travel as JSON in a string."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest._limits import SET_DATASET_TAGS_REQUEST_TAGS_VALUE_MAX_LENGTH
from mlflow_rest._validation import (
    check_as_entry_key,
    check_as_str,
    check_enum,
    check_json_str,
    check_str,
    reject,
    show,
)
from mlflow_rest.models import DATASET_RECORD_SOURCE_TYPE_VALUES

from mlflow_wrap._config.user import current_user
from mlflow_wrap._types.run_facts import USER
from mlflow_wrap._validation import json_values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr

_PROPERTIES = ("inputs", "outputs", "expectations", "tags", "source")
# What the server adds to a record that it returns: a copy of a record may contain it.
_RETURNED = frozenset(
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


def encode_tags(tags: Mapping[str, object] | str) -> str:
    """Encode tags as the server reads them. Their values become strings; a key with a slash could never be deleted."""
    decoded = json.loads(check_json_str("tags", tags, of="object"))
    for key in decoded:
        if "/" in check_as_entry_key("a key of tags", key):
            raise reject("a key of tags", key, "a str without '/'")
    items = tags.items() if isinstance(tags, Mapping) else decoded.items()
    limit = SET_DATASET_TAGS_REQUEST_TAGS_VALUE_MAX_LENGTH
    return json.dumps({key: check_as_str(f"tags[{key!r}]", value, max_length=limit) for key, value in items})


def add_creator(tags: str, created_by: str | None) -> str:
    """Add the tag that the server takes the creator from, which defaults to the current user."""
    decoded = json.loads(tags)
    tagged = decoded.get(USER)
    if created_by is not None and check_str("created_by", created_by, min_length=1) != (tagged or created_by):
        raise reject("created_by", created_by, f"that of the tag {USER}, {show(tagged)}")
    return tags if tagged else json.dumps({**decoded, USER: created_by or current_user()})


def read_tags(encoded: str) -> dict[str, str]:
    """Read tags as the server returns them."""
    tags: dict[str, str] = json_values.decode("the property tags", encoded or "{}", dict)
    return tags


def encode_records(records: SequenceNotStr[Mapping[str, Any]] | str) -> str:
    """Encode records as the server reads them. It would ignore an unknown property, which is therefore rejected."""
    decoded = json.loads(check_json_str("records", records, of="array"))
    if not decoded:
        raise InvalidArgument("records must contain at least one record")
    return json.dumps([_check_record(f"records[{index}]", record) for index, record in enumerate(decoded)])


def _check_record(name: str, record: Any) -> dict[str, Any]:
    if not isinstance(record, dict):
        raise reject(name, record, "a mapping")
    unknown = [key for key in record if key not in _PROPERTIES and key not in _RETURNED]
    if unknown:
        raise InvalidArgument(f"{name} may contain {', '.join(_PROPERTIES)}, but it has {unknown[0]!r}")
    if not isinstance(record.get("inputs"), dict):
        # The inputs identify a record: all records without any would be one.
        raise reject(f"{name}.inputs", record.get("inputs"), "a mapping")
    properties = {key: record[key] for key in _PROPERTIES if record.get(key) is not None}
    for key in ("expectations", "tags", "source"):
        if key in properties and not isinstance(properties[key], dict):
            raise reject(f"{name}.{key}", properties[key], "a mapping")
    if "source" in properties:
        check_enum(
            f"{name}.source.source_type", properties["source"].get("source_type"), DATASET_RECORD_SOURCE_TYPE_VALUES
        )
    return properties
