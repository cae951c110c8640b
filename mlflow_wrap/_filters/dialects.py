"""The dialect of each search, and the validation of `Filter`s against it.

The server rejects most of what a search does not support, fails on some, and returns an empty list for some.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen
from mlflow_rest._validation import check_enum, show

from mlflow_wrap._filters import expressions
from mlflow_wrap.errors import InvalidArgument

_EQUAL = ("=", "!=")
_LISTS = ("IN", "NOT IN")
_NULLS = ("IS NULL", "IS NOT NULL")


@frozen
class Dialect:
    """What one search supports."""

    name: str
    """What is searched, for messages."""
    entities: frozenset[str]
    """What can be compared, besides attributes."""
    strings: frozenset[str]
    """The attributes that are strings."""
    numbers: frozenset[str] = frozenset()
    """The attributes that are numbers."""
    lists: frozenset[str] = frozenset()
    """The attributes and entities that can be compared with a list."""
    nulls: frozenset[str] = frozenset()
    """The entities that support IS NULL."""
    choices: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """The values of attributes that are enumerations, with what they are compared as."""
    patterns: frozenset[str] = frozenset()
    """The entities and attributes that can be compared with a regular expression."""
    bare_keys: bool = False
    """Whether keys cannot be quoted."""
    single_quotes: bool = False
    """Whether strings can be quoted with `'` only."""


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


RUNS = Dialect(
    name="runs",
    entities=frozenset({"metrics", "params", "tags", "dataset"}),
    strings=frozenset({"run_id", "run_name", "user_id", "status", "artifact_uri"}),
    numbers=frozenset({"start_time", "end_time"}),
    lists=frozenset({"run_id", "dataset"}),
    nulls=frozenset({"params", "tags"}),
    choices={"status": _same("RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED")},
)
EXPERIMENTS = Dialect(
    name="experiments",
    entities=frozenset({"tags"}),
    strings=frozenset({"name", "experiment_id"}),
    numbers=frozenset({"creation_time", "last_update_time"}),
    lists=frozenset({"experiment_id"}),
    nulls=frozenset({"tags"}),
)
REGISTERED_MODELS = Dialect(
    name="registered models", entities=frozenset({"tags"}), strings=frozenset({"name"}), lists=frozenset({"name"})
)
PROMPTS = Dialect(name="prompts", entities=frozenset({"tags"}), strings=frozenset({"name"}), lists=frozenset({"name"}))
MODEL_VERSIONS = Dialect(
    name="model versions",
    entities=frozenset({"tags"}),
    strings=frozenset({"name", "run_id", "source_path"}),
    numbers=frozenset({"version_number"}),
    lists=frozenset({"name", "run_id"}),
)
LOGGED_MODELS = Dialect(
    name="logged models",
    entities=frozenset({"metrics", "params", "tags"}),
    strings=frozenset({"name", "model_id", "model_type", "status", "source_run_id"}),
    numbers=frozenset({"creation_time", "creation_timestamp", "last_updated_timestamp"}),
    lists=frozenset({"params", "tags", "name", "model_id", "model_type", "status", "source_run_id"}),
    # The server compares the number that it stores.
    choices={
        "status": {"LOGGED_MODEL_PENDING": "1", "LOGGED_MODEL_READY": "2", "LOGGED_MODEL_UPLOAD_FAILED": "3"}
        | _same("1", "2", "3")
    },
    single_quotes=True,
)
TRACES = Dialect(
    name="traces",
    entities=frozenset({"tags", "metadata", "feedback", "expectation", "span"}),
    strings=frozenset({"request_id", "status", "client_request_id", "name", "run_id", "prompt", "text"}),
    numbers=frozenset({"timestamp", "timestamp_ms", "execution_time", "execution_time_ms", "end_time", "end_time_ms"}),
    lists=frozenset({"request_id", "status", "client_request_id", "name", "run_id", "span"}),
    nulls=frozenset({"tags", "metadata", "feedback", "expectation"}),
    choices={"status": _same("OK", "ERROR", "IN_PROGRESS")},
    patterns=frozenset({"tags", "metadata", "feedback", "expectation", "span", "name", "client_request_id"}),
)
DATASETS = Dialect(
    name="datasets",
    entities=frozenset({"tags"}),
    strings=frozenset({"name", "created_by", "last_updated_by"}),
    numbers=frozenset({"created_time", "last_update_time"}),
    lists=frozenset({"name"}),
    bare_keys=True,
)


DIALECTS = {
    search.name.replace(" ", "_"): search
    for search in (RUNS, EXPERIMENTS, REGISTERED_MODELS, PROMPTS, MODEL_VERSIONS, LOGGED_MODELS, TRACES, DATASETS)
}
"""The dialects by the name of their search, as `x-mlflow-search` in the spec names it."""


def render(expression: expressions.Filter, search: Dialect) -> str:
    """Render the filter string for a search.

    Args:
        expression: What must be true.
        search: The dialect of the search.

    Raises:
        InvalidArgument: If the search does not support a condition.
    """
    conditions = (_validate(condition, search) for condition in expression.conditions)
    return expressions.render(conditions, bare_keys=search.bare_keys)


def _validate(condition: expressions.Condition, search: Dialect) -> expressions.Condition:
    """Return the condition in the form that the server evaluates as it is meant."""
    entity, name, comparator, value = condition.entity, condition.key, condition.comparator, condition.value
    shown = expressions.render_field(entity, name)
    is_attribute = entity == "attributes"
    operand = name if is_attribute else entity
    if is_attribute:
        if name not in search.strings | search.numbers:
            supported = ", ".join(sorted(search.strings | search.numbers))
            raise InvalidArgument(
                f"a search for {search.name} supports the attributes {supported}, but not {name}; "
                "for one of a newer server, write the filter string yourself"
            )
        if (name in search.numbers) != isinstance(value, int | float):
            type_name = "number" if name in search.numbers else "str"
            raise InvalidArgument(f"{shown} is a {type_name} and is compared with one, but it is {show(value)}")
    elif entity not in search.entities:
        raise InvalidArgument(f"a search for {search.name} does not support {entity}, but there is {shown}")
    if entity in ("feedback", "expectation") and isinstance(value, int | float) and comparator in _EQUAL:
        raise InvalidArgument(f"{shown} is compared by {comparator} with its JSON as a str, but it is {value!r}")
    if not _supports(search, operand, name, comparator):
        raise InvalidArgument(f"a search for {search.name} has no {comparator} for {shown}")
    if is_attribute and name in search.choices and "LIKE" not in comparator:
        condition = expressions.Condition(entity, name, comparator, _stored_value(shown, value, search.choices[name]))
    return _make_quotable(condition, operand, search)


def _supports(search: Dialect, operand: str, name: str, comparator: str) -> bool:
    if comparator in _LISTS:
        return operand in search.lists and (comparator == "IN" or search is not DATASETS)
    if comparator in _NULLS:
        return operand in search.nulls
    if comparator == "RLIKE":
        return operand in search.patterns
    return "LIKE" in comparator or (operand, name) != ("span", "content")


def _stored_value(name: str, value: expressions.Value, allowed: Mapping[str, str]) -> expressions.Value:
    if isinstance(value, tuple):
        return tuple(allowed[check_enum(name, item, tuple(allowed))] for item in value)
    return allowed[check_enum(name, str(value), tuple(allowed))]


def _make_quotable(condition: expressions.Condition, operand: str, search: Dialect) -> expressions.Condition:
    """Return the condition in a form that can be quoted: in a list, every string can."""
    value = condition.value
    if not isinstance(value, str) or not any(character in value for character in "'\"\\"):
        return condition
    if condition.comparator in _EQUAL:
        as_list = "IN" if condition.comparator == "=" else "NOT IN"
        if _supports(search, operand, condition.key, as_list):
            return expressions.Condition(condition.entity, condition.key, as_list, (value,))
    if search.single_quotes and "'" in value:
        raise InvalidArgument(f"a pattern in a search for {search.name} must not contain ', but it is {show(value)}")
    return condition
