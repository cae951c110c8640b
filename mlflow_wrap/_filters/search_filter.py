"""The `filter_string` argument of the searches: a raw string or a `Filter`."""

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


def render_filter(filter_string: str | Filter | None, search: str) -> str | None:
    """Return the raw filter string for a search: a raw one unchanged, that of a `Filter` after validation.

    Args:
        filter_string: The argument.
        search: What is searched: one of the constants here.

    Raises:
        InvalidArgument: If it is neither, or the search does not support a condition.
    """
    if filter_string is None or isinstance(filter_string, str):
        return values.optional("filter_string", filter_string)
    # Imported here: only those who use a Filter pay for its import.
    dialects = import_module("mlflow_wrap._filters.dialects")
    if not isinstance(filter_string, dialects.expressions.Filter):
        raise InvalidArgument(f"filter_string must be a str or a Filter, but it is {values.shown(filter_string)}")
    rendered: str = dialects.render(filter_string, dialects.DIALECTS[search])
    return rendered
