"""What each kind of search understands, and `Filter`s checked against it.

The server refuses most of what it does not understand, fails on some, and answers an empty list to some.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from mlflow_wrap._filters import expressions
from mlflow_wrap._validation import values
from mlflow_wrap.errors import InvalidArgument

_EQUAL = ("=", "!=")
_LISTS = ("IN", "NOT IN")
_NULLS = ("IS NULL", "IS NOT NULL")


@frozen
class Search:
    """What one kind of search understands."""

    what: str
    """What is looked for, for messages."""
    entities: frozenset[str]
    """What can be compared, besides attributes."""
    texts: frozenset[str]
    """The attributes that are texts."""
    numbers: frozenset[str] = frozenset()
    """The attributes that are numbers."""
    lists: frozenset[str] = frozenset()
    """The attributes and entities that can be compared with a list."""
    nulls: frozenset[str] = frozenset()
    """The entities whose absence can be asked for."""
    choices: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """The values of attributes that are enumerations, with what they are compared as."""
    patterns: frozenset[str] = frozenset()
    """The entities and attributes that can be compared with a regular expression."""
    bare_keys: bool = False
    """Whether keys cannot be quoted."""
    single_quotes: bool = False
    """Whether texts can have no other quotation marks than `'`."""


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


RUNS = Search(
    what="runs",
    entities=frozenset({"metrics", "params", "tags", "dataset"}),
    texts=frozenset({"run_id", "run_name", "user_id", "status", "artifact_uri"}),
    numbers=frozenset({"start_time", "end_time"}),
    lists=frozenset({"run_id", "dataset"}),
    nulls=frozenset({"params", "tags"}),
    choices={"status": _same("RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED")},
)
EXPERIMENTS = Search(
    what="experiments",
    entities=frozenset({"tags"}),
    texts=frozenset({"name", "experiment_id"}),
    numbers=frozenset({"creation_time", "last_update_time"}),
    lists=frozenset({"experiment_id"}),
    nulls=frozenset({"tags"}),
)
REGISTERED_MODELS = Search(
    what="registered models", entities=frozenset({"tags"}), texts=frozenset({"name"}), lists=frozenset({"name"})
)
PROMPTS = Search(what="prompts", entities=frozenset({"tags"}), texts=frozenset({"name"}), lists=frozenset({"name"}))
MODEL_VERSIONS = Search(
    what="model versions",
    entities=frozenset({"tags"}),
    texts=frozenset({"name", "run_id", "source_path"}),
    numbers=frozenset({"version_number"}),
    lists=frozenset({"name", "run_id"}),
)
LOGGED_MODELS = Search(
    what="logged models",
    entities=frozenset({"metrics", "params", "tags"}),
    texts=frozenset({"name", "model_id", "model_type", "status", "source_run_id"}),
    numbers=frozenset({"creation_time", "creation_timestamp", "last_updated_timestamp"}),
    lists=frozenset({"params", "tags", "name", "model_id", "model_type", "status", "source_run_id"}),
    # The server compares the number that it stores.
    choices={
        "status": {"LOGGED_MODEL_PENDING": "1", "LOGGED_MODEL_READY": "2", "LOGGED_MODEL_UPLOAD_FAILED": "3"}
        | _same("1", "2", "3")
    },
    single_quotes=True,
)
TRACES = Search(
    what="traces",
    entities=frozenset({"tags", "metadata", "feedback", "expectation", "span"}),
    texts=frozenset({"request_id", "status", "client_request_id", "name", "run_id", "prompt", "text"}),
    numbers=frozenset({"timestamp", "timestamp_ms", "execution_time", "execution_time_ms", "end_time", "end_time_ms"}),
    lists=frozenset({"request_id", "status", "client_request_id", "name", "run_id", "span"}),
    nulls=frozenset({"tags", "metadata", "feedback", "expectation"}),
    choices={"status": _same("OK", "ERROR", "IN_PROGRESS")},
    patterns=frozenset({"tags", "metadata", "feedback", "expectation", "span", "name", "client_request_id"}),
)
DATASETS = Search(
    what="datasets",
    entities=frozenset({"tags"}),
    texts=frozenset({"name", "created_by", "last_updated_by"}),
    numbers=frozenset({"created_time", "last_update_time"}),
    lists=frozenset({"name"}),
    bare_keys=True,
)


SEARCHES = {
    search.what: search
    for search in (RUNS, EXPERIMENTS, REGISTERED_MODELS, PROMPTS, MODEL_VERSIONS, LOGGED_MODELS, TRACES, DATASETS)
}
"""The searches by what they look for."""


def written(given: expressions.Filter, search: Search) -> str:
    """The filter string for a search.

    Args:
        given: What must hold.
        search: What it is for.

    Raises:
        InvalidArgument: If the search does not understand a condition.
    """
    return expressions.raw((_checked(item, search) for item in given.conditions), bare_keys=search.bare_keys)


def _checked(given: expressions.Condition, search: Search) -> expressions.Condition:
    """A condition that the server would answer as it is meant."""
    entity, name, comparator, value = given.entity, given.key, given.comparator, given.value
    shown = expressions.column(entity, name)
    is_attribute = entity == "attributes"
    place = name if is_attribute else entity
    if is_attribute:
        if name not in search.texts | search.numbers:
            known = ", ".join(sorted(search.texts | search.numbers))
            raise InvalidArgument(
                f"a search for {search.what} knows the attributes {known}, but not {name}; "
                "for one of a newer server, write the filter string yourself"
            )
        if (name in search.numbers) != isinstance(value, int | float):
            kind = "number" if name in search.numbers else "text"
            raise InvalidArgument(f"{shown} is a {kind} and is compared with one, but it is {values.shown(value)}")
    elif entity not in search.entities:
        raise InvalidArgument(f"a search for {search.what} knows no {entity}, but there is {shown}")
    if entity in ("feedback", "expectation") and isinstance(value, int | float) and comparator in _EQUAL:
        raise InvalidArgument(f"{shown} is compared by {comparator} with its JSON as a text, but it is {value!r}")
    if not _has(search, place, name, comparator):
        raise InvalidArgument(f"a search for {search.what} has no {comparator} for {shown}")
    if is_attribute and name in search.choices and "LIKE" not in comparator:
        given = expressions.Condition(entity, name, comparator, _chosen(shown, value, search.choices[name]))
    return _quotable(given, place, search)


def _has(search: Search, place: str, name: str, comparator: str) -> bool:
    if comparator in _LISTS:
        return place in search.lists and (comparator == "IN" or search is not DATASETS)
    if comparator in _NULLS:
        return place in search.nulls
    if comparator == "RLIKE":
        return place in search.patterns
    return "LIKE" in comparator or (place, name) != ("span", "content")


def _chosen(name: str, value: expressions.Value, allowed: Mapping[str, str]) -> expressions.Value:
    if isinstance(value, tuple):
        return tuple(allowed[values.one_of(name, item, allowed)] for item in value)
    return allowed[values.one_of(name, str(value), allowed)]


def _quotable(given: expressions.Condition, place: str, search: Search) -> expressions.Condition:
    """A condition in a form that can be written: in a list, all texts can."""
    value = given.value
    if not isinstance(value, str) or not any(mark in value for mark in "'\"\\"):
        return given
    if given.comparator in _EQUAL:
        as_list = "IN" if given.comparator == "=" else "NOT IN"
        if _has(search, place, given.key, as_list):
            return expressions.Condition(given.entity, given.key, as_list, (value,))
    if search.single_quotes and "'" in value:
        raise InvalidArgument(
            f"a pattern in a search for {search.what} must not hold ', but it is {values.shown(value)}"
        )
    return given
