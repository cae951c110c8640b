"""What the server wants of names, texts and orders of logged models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mlflow_rest import models

from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument

_NOT_IN_NAMES = "/:.%\"'"


def model_name(name: str, value: str) -> str:
    """The name for a logged model, which separates parts of URIs and so holds none of their marks."""
    found = values.text(name, value, longest=limits.MAX_LOGGED_MODEL_NAME)
    if any(mark in found for mark in _NOT_IN_NAMES):
        raise InvalidArgument(f"{name} must not hold any of {_NOT_IN_NAMES}, but it is {values.shown(value)}")
    return found


def texts(name: str, given: Mapping[str, object] | None, *, none: str | None = None) -> list[tuple[str, str]]:
    """Checked pairs of key and value of parameters or tags. Unlike those of runs, keys may have any characters.

    Args:
        name: The argument's name, for the messages.
        given: The pairs; `None` for none.
        none: What a value of `None` is stored as; it is refused if left out.
    """
    if given is None:
        return []
    return [
        (
            values.text(f"a key of {name}", key, longest=limits.MAX_LOGGED_MODEL_KEY),
            values.value_text(
                f"{name}[{values.shown(key)}]", none if value is None else value, limits.MAX_LOGGED_MODEL_VALUE
            ),
        )
        for key, value in values.mapping(name, given).items()
    ]


def columns(order_by: Iterable[str | models.LoggedModelOrderBy] | None) -> list[models.LoggedModelOrderBy] | None:
    """Columns to order by, in the form that this search alone wants, from texts such as `metrics.accuracy DESC`."""
    if isinstance(order_by, models.LoggedModelOrderBy):
        raise InvalidArgument(f"order_by must be a list of columns, but it is {values.shown(order_by)}")
    if order_by is None or isinstance(order_by, str):
        values.columns(order_by)
        return None
    return [
        _checked_column(column) if isinstance(column, models.LoggedModelOrderBy) else _column(column)
        for column in values.listed("order_by", order_by, "columns")
    ]


def dataset_filters(
    given: Iterable[models.LoggedModelDatasetFilter] | None,
) -> list[models.LoggedModelDatasetFilter] | None:
    """Datasets to which metrics must belong."""
    if given is None:
        return None
    filters = values.instances("datasets", given, models.LoggedModelDatasetFilter)
    for item in filters:
        values.text("dataset_name", item.dataset_name)
        values.optional("dataset_digest", item.dataset_digest)
    return filters


def _checked_column(column: models.LoggedModelOrderBy) -> models.LoggedModelOrderBy:
    values.text("field_name", column.field_name)
    values.optional("dataset_name", column.dataset_name)
    values.optional("dataset_digest", column.dataset_digest)
    return column


def _column(column: str) -> models.LoggedModelOrderBy:
    field_name, _, direction = values.text("a column of order_by", column).strip().rpartition(" ")
    if field_name and direction.upper() in ("ASC", "DESC"):
        return models.LoggedModelOrderBy(field_name=_bare(field_name.strip()), ascending=direction.upper() == "ASC")
    return models.LoggedModelOrderBy(field_name=_bare(column.strip()))


def _bare(field_name: str) -> str:
    """A column without quotation marks: the server takes them for a part of the name, and orders nothing."""
    entity, dot, key = field_name.partition(".")
    return f"{entity}.{key[1:-1]}" if dot and len(key) > 2 and key[0] == key[-1] == "`" else field_name
