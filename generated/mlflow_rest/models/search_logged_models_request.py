# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import FilterExpression, SequenceNotStr


class SearchLoggedModelsRequest(RequestModel):
    """Which logged models to find, in what order, and how many at a time."""

    __slots__ = ("experiment_ids", "filter", "datasets", "max_results", "order_by", "page_token")

    experiment_ids: SequenceNotStr[str | int]
    """The experiments to look in, decimal numbers as strings. An empty list finds nothing."""
    filter: str | FilterExpression | None
    """Conditions joined by `AND`, such as `name LIKE 'churn%' AND metrics.accuracy > 0.9 AND params.depth = '6'`, on
    attributes (`name`, `model_id`, `model_type`, `source_run_id`, `creation_timestamp`, …), `metrics`, `params` and
    `tags`. Numbers take `<`, `<=`, `>`, `>=`, `=`, `!=`, strings `=`, `!=`, `LIKE`, `ILIKE`, `IN`, `NOT IN`, with
    single quotes only. `status` is compared with its number: 1 pending, 2 ready, 3 failed. There is no `OR`. All models
    when omitted."""
    datasets: SequenceNotStr[LoggedModelDatasetFilter] | None
    """Datasets to which the metrics of the filter must belong. Without a metric in the filter, only models with any metric
    on one of them are found."""
    max_results: SupportsIndex | None
    """How many models a page contains. 50 when omitted, 100 when 0. There is no upper limit; a negative number returns an
    empty page."""
    order_by: SequenceNotStr[str | LoggedModelOrderBy] | None
    """Columns to sort by. Ties, and everything when this is omitted, go by creation, newest first."""
    page_token: str | None
    """The `next_page_token` of the previous response. Other experiments, another filter or another order than before are
    400. It is a position: deleting models while paging makes the next page skip some."""

    def __init__(
        self,
        *,
        experiment_ids: SequenceNotStr[str | int],
        filter: str | FilterExpression | None = None,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
    ) -> None:
        self.experiment_ids = experiment_ids
        self.filter = filter
        self.datasets = datasets
        self.max_results = max_results
        self.order_by = order_by
        self.page_token = page_token

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_ids
        data["experiment_ids"] = _v.check_strs(
            "experiment_ids", v, lambda item: item if item.__class__ is str else _v.check_digits("", item)
        )
        v = self.filter
        if v is not None:
            data["filter"] = v if v.__class__ is str else _v.check_filter("filter_string", v, search="logged_models")
        v = self.datasets
        if v is not None:
            data["datasets"] = _v.check_objects("datasets", v, LoggedModelDatasetFilter)
        v = self.max_results
        if v is not None:
            data["max_results"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("max_results", v, -2_147_483_648, 2_147_483_647)
            )
        v = self.order_by
        if v is not None:
            data["order_by"] = _v.check_objects("order_by", v, LoggedModelOrderBy)
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        return data


from .logged_model_dataset_filter import LoggedModelDatasetFilter  # noqa: E402
from .logged_model_order_by import LoggedModelOrderBy  # noqa: E402
