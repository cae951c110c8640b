"""Filters as the searches take them: raw texts, or a `Filter`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from mlflow_wrap._validation import values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_wrap._filters.expressions import Filter

RUNS = "runs"
EXPERIMENTS = "experiments"
REGISTERED_MODELS = "registered models"
PROMPTS = "prompts"
MODEL_VERSIONS = "model versions"
LOGGED_MODELS = "logged models"
TRACES = "traces"
DATASETS = "datasets"


def condition(filter_string: str | Filter | None, search: str) -> str | None:
    """The raw filter string for a search: a given one as it is, one of a `Filter` after checks.

    Args:
        filter_string: What was given.
        search: What is looked for: one of the constants here.

    Raises:
        InvalidArgument: If it is neither, or the search does not understand a condition.
    """
    if filter_string is None or isinstance(filter_string, str):
        return values.optional("filter_string", filter_string)
    # Only now: what checks a Filter would cost everybody some of the start.
    dialects = import_module("mlflow_wrap._filters.dialects")
    if not isinstance(filter_string, dialects.expressions.Filter):
        raise InvalidArgument(f"filter_string must be a text or a Filter, but it is {values.shown(filter_string)}")
    found: str = dialects.written(filter_string, dialects.SEARCHES[search])
    return found
