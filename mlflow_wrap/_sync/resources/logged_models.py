# Made by `make generate` from mlflow_wrap/_async/resources/logged_models.py.
# Do not edit: change the async source. @generated
"""Logged models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, SupportsIndex

from mlflow_rest import models
from mlflow_rest._validation import check_str, reject
from mlflow_rest.resources.logged_models import LoggedModelsResource

if TYPE_CHECKING:
    from mlflow_rest import Page
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import LoggedModel, LoggedModelDatasetFilter, LoggedModelOrderBy


class LoggedModelClient(LoggedModelsResource):
    """Creates, searches and changes logged models (MLflow 3 and newer). Reached as `client.logged_models`.

    A logged model belongs to an experiment and need not be registered. Points of metrics are logged to it through a
    run: see `model_id` of `client.runs.log_metric`.
    """

    def search(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[LoggedModel]:
        """Search logged models. Deleted ones are never returned.

        searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

        Args:
            experiment_ids: Where to look.
            filter_string: Conditions such as `name LIKE 'churn%' AND metrics.accuracy > 0.9 AND params.depth = '6'`, or
                one of `mlflow_wrap.filters`. Defaults to all models. In a raw string, `status` is compared with its
                number: 1 pending, 2 ready, 3 failed.
            datasets: Datasets to which the metrics of the filter must belong. One without a digest means points that
                were logged without a digest.
            max_results: Size of the page, at least 1. Defaults to 50.
            order_by: Columns such as `name` or `metrics.accuracy DESC`, as in the other searches, or
                `LoggedModelOrderBy` for a metric on one dataset. Defaults to the newest first. The server does not
                order by parameters and tags.
            page_token: Where the page starts, from the page before.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            InvalidParameterValue: If the server does not understand the filter or the order. An unknown attribute in a
                filter is a `ServerError`.
        """
        return super().search(
            experiment_ids,
            filter_string,
            datasets=datasets,
            max_results=max_results,
            order_by=parse_columns(order_by),
            page_token=page_token,
            timeout=timeout,
            extra_headers=extra_headers,
        )

    def iter_search(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[LoggedModel]:
        """Search logged models: all pages.

        searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            datasets: See `search`.
            max_results: How many models to request at a time. Defaults to 100: each has all points of its metrics.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip a model that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The models, one after the other.
        """
        return super().iter_search(
            experiment_ids,
            filter_string,
            datasets=datasets,
            max_results=max_results,
            order_by=parse_columns(order_by),
            page_token=page_token,
            unique=unique,
            timeout=timeout,
            extra_headers=extra_headers,
        )


def parse_columns(order_by: SequenceNotStr[str | LoggedModelOrderBy] | None) -> list[LoggedModelOrderBy] | None:
    """Convert columns to the form that this search alone wants."""
    if order_by is None:
        return None
    if isinstance(order_by, str | models.LoggedModelOrderBy) or not hasattr(order_by, "__iter__"):
        raise reject("order_by", order_by, "a list of columns, such as ['metrics.accuracy DESC']")
    return [_parse_column(column) if isinstance(column, str) else column for column in order_by]


def _parse_column(column: str) -> LoggedModelOrderBy:
    checked = check_str("a column of order_by", column, min_length=1).strip()
    name, _, direction = checked.rpartition(" ")
    if not name or direction.upper() not in ("ASC", "DESC"):
        name, direction = checked, "ASC"
    entity, _, key = name.strip().partition(".")
    if len(key) > 2 and key[0] == key[-1] == "`":
        # The server takes quotation marks for a part of the key.
        name = f"{entity}.{key[1:-1]}"
    return models.LoggedModelOrderBy(field_name=name.strip(), ascending=direction.upper() == "ASC")
