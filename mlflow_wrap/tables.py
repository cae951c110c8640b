"""Tidy tables of results: as columns, or as a frame of pandas or polars.

    from mlflow_wrap import MLflow
    from mlflow_wrap.tables import to_pandas

    with MLflow("http://127.0.0.1:5000") as client:
        frame = to_pandas(client.runs.iter_search(["1"]))

Runs, versions and other objects are a row each; what they have by name is a column for each name, such as
`metrics.loss`, `params.depth` and `tags.team`. Points of metrics are a row each, with `run_id`, `key`, `step`,
`timestamp` and `value`. Items are read one after the other and not kept, so that an iterator over any number of pages
needs no more memory than the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import fields
from mlflow_rest._by_name import ByName
from mlflow_rest._model import Model
from mlflow_rest._validation import reject
from mlflow_rest.models import Metric, MetricWithRunId

from mlflow_wrap import _extras

_TIMES = frozenset(
    (
        "start_time",
        "end_time",
        "creation_time",
        "last_update_time",
        "timestamp",
        "creation_timestamp",
        "creation_timestamp_ms",
        "last_updated_timestamp",
        "last_updated_timestamp_ms",
    )
)
_INTEGERS = frozenset(("step", "version"))
_BY_NAME = ("metrics", "params", "tags")


def to_columns(items: Iterable[Any] | Mapping[str, Any]) -> dict[str, list[Any]]:
    """Make a table as a list of cells for each column. What an item does not have is `None`.

    Args:
        items: A page or an iterator of runs, versions, models or experiments; points of metrics; or what
            `client.metrics.get_histories` and `sample_histories` return.

    Returns:
        The columns: times in milliseconds since the epoch, `step` and `version` as integers.

    Raises:
        InvalidArgument: If an item is none of these.
    """
    columns: dict[str, list[Any]] = {}
    for length, row in enumerate(_read_rows(items)):
        for name in row.keys() - columns.keys():
            columns[name] = [None] * length
        for name, cells in columns.items():
            cells.append(row.get(name))
    order = {name: index for index, name in enumerate(_ordered(columns))}
    return dict(sorted(columns.items(), key=lambda column: order[column[0]]))


def to_pandas(items: Iterable[Any] | Mapping[str, Any]) -> Any:
    """Make a frame of pandas. Times are in UTC; `step` and `version` are nullable integers.

    Args:
        items: See `to_columns`.

    Raises:
        MissingDependencyError: If pandas is not installed (the extra `pandas`).
    """
    pandas = _extras.load("pandas", package="pandas", extra="pandas")
    columns = to_columns(items)
    series = {}
    for name, cells in columns.items():
        if name in _TIMES:
            series[name] = pandas.Series(pandas.array(cells, dtype="Int64")).astype("datetime64[ms, UTC]")
        elif name in _INTEGERS:
            series[name] = pandas.Series(cells, dtype="Int64")
        elif _is_number(name):
            series[name] = pandas.Series(cells, dtype="float64")
        else:
            series[name] = pandas.Series(cells, dtype="object")
    return pandas.DataFrame(series)


def to_polars(items: Iterable[Any] | Mapping[str, Any]) -> Any:
    """Make a frame of polars. Times are in UTC.

    Args:
        items: See `to_columns`.

    Raises:
        MissingDependencyError: If polars is not installed (the extra `polars`).
    """
    polars = _extras.load("polars", package="polars", extra="polars")
    columns = to_columns(items)
    series = []
    for name, cells in columns.items():
        if name in _TIMES:
            dtype = polars.Int64
        else:
            dtype = polars.Int64 if name in _INTEGERS else polars.Float64 if _is_number(name) else None
        made = polars.Series(name, cells, dtype=dtype, strict=dtype is None)
        series.append(made.cast(polars.Datetime("ms", "UTC")) if name in _TIMES else made)
    return polars.DataFrame(series)


def _read_rows(items: Iterable[Any] | Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    if isinstance(items, Mapping):
        for run_id, histories in items.items():
            series = histories.values() if isinstance(histories, Mapping) else [histories]
            for points in series:
                yield from ({"run_id": run_id, **_read_point(point)} for point in points)
        return
    if isinstance(items, Model | str) or not isinstance(items, Iterable):
        raise reject("items", items, "a page, an iterator, a list or histories of metrics")
    for item in items:
        if isinstance(item, Metric | MetricWithRunId):
            run_id = getattr(item, "run_id", None)
            yield _read_point(item) if run_id is None else {"run_id": run_id, **_read_point(item)}
        elif isinstance(item, Model):
            yield _flatten(item)
        else:
            raise reject("items", item, "made of results of this client")


def _read_point(point: Metric | MetricWithRunId) -> dict[str, Any]:
    names = ("key", "step", "timestamp", "value")
    return {name: getattr(point, name) for name in names}


def _flatten(model: Model) -> dict[str, Any]:
    row: dict[str, Any] = {}
    model_class: Any = type(model)
    for attribute in fields(model_class):
        name, value = attribute.name, getattr(model, attribute.name)
        if isinstance(value, ByName):
            row |= {f"{name}.{key}": cell for key, cell in value.items()}
        elif isinstance(value, Model):
            row |= _flatten(value)
        elif isinstance(value, list):
            if name == "aliases":
                row[name] = [str(getattr(alias, "alias", alias)) for alias in value]
        elif name != "run_uuid":
            row[name] = int(value) if name in _INTEGERS and str(value).isdecimal() else value
    return row


def _ordered(columns: Iterable[str]) -> list[str]:
    """The names of columns: those of all items, then those of metrics, parameters and tags in order of their names."""
    plain, named = [], []
    for name in columns:
        prefix, dot, _ = name.partition(".")
        if dot and prefix in _BY_NAME:
            named.append((_BY_NAME.index(prefix), name))
        else:
            plain.append(name)
    return [*plain, *(name for _, name in sorted(named))]


def _is_number(name: str) -> bool:
    return name == "value" or name.startswith("metrics.")
