# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchLoggedModelsRequest(Model):
    """Which logged models to find, in what order, and how many at a time."""

    experiment_ids: list[str]
    """The experiments to look in, decimal numbers as strings. An empty list finds nothing."""
    filter: str | None = None
    """Conditions joined by `AND`, such as `name LIKE 'churn%' AND metrics.accuracy > 0.9 AND params.depth = '6'`, on
    attributes (`name`, `model_id`, `model_type`, `source_run_id`, `creation_timestamp`, …), `metrics`, `params` and
    `tags`. Numbers take `<`, `<=`, `>`, `>=`, `=`, `!=`, texts `=`, `!=`, `LIKE`, `ILIKE`, `IN`, `NOT IN`, with single
    quotes only. `status` is compared with its number: 1 pending, 2 ready, 3 failed. There is no `OR`. All models when
    left out."""
    datasets: list[LoggedModelDatasetFilter] | None = None
    """Datasets to which the metrics of the filter must belong. Without a metric in the filter, only models with any metric
    on one of them are found."""
    max_results: int | None = None
    """How many models a page holds. 50 when left out, 100 when 0. There is no upper limit; a negative number answers an
    empty page."""
    order_by: list[LoggedModelOrderBy] | None = None
    """Columns to sort by. Ties, and everything when this is left out, go by creation, newest first."""
    page_token: str | None = None
    """The `next_page_token` of the previous answer. Other experiments, another filter or another order than before are
    400. It is a position: deleting models while paging makes the next page skip some."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_ids": self.experiment_ids}
        if self.filter is not None:
            data["filter"] = self.filter
        if self.datasets is not None:
            data["datasets"] = [item.to_dict() for item in self.datasets]
        if self.max_results is not None:
            data["max_results"] = self.max_results
        if self.order_by is not None:
            data["order_by"] = [item.to_dict() for item in self.order_by]
        if self.page_token is not None:
            data["page_token"] = self.page_token
        return data


from .logged_model_dataset_filter import LoggedModelDatasetFilter  # noqa: E402
from .logged_model_order_by import LoggedModelOrderBy  # noqa: E402
