# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchRunsRequest(Model):
    """Which runs to find, in what order, and how many at a time."""

    experiment_ids: list[str] | None = None
    """The experiments to look in. Without any, the answer is empty: there is no search over all experiments. Items must be
    strings; numbers find nothing."""
    filter: str | None = None
    """Conditions joined by `AND`, such as `metrics.rmse < 1 AND params.model = 'tree' AND attributes.status = 'FINISHED'`.
    Keys with unusual characters go into backticks. There is no `OR`. All runs when left out."""
    run_view_type: ViewTypeInput | None = None
    """Which lifecycle stages to look at. `ACTIVE_ONLY` when left out."""
    max_results: int | None = None
    """How many runs a page holds, from 1 to 50000. 1000 when left out."""
    order_by: list[str] | None = None
    """Columns, each with an optional ` ASC` or ` DESC`, such as `metrics.rmse DESC`. The same column twice makes the
    server fail with 500. When left out, the run that started last comes first."""
    page_token: str | None = None
    """The `next_page_token` of the previous answer, with the same filter and order. It is a position: deleting runs while
    paging makes the next page skip some."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.experiment_ids is not None:
            data["experiment_ids"] = self.experiment_ids
        if self.filter is not None:
            data["filter"] = self.filter
        if self.run_view_type is not None:
            data["run_view_type"] = self.run_view_type
        if self.max_results is not None:
            data["max_results"] = self.max_results
        if self.order_by is not None:
            data["order_by"] = self.order_by
        if self.page_token is not None:
            data["page_token"] = self.page_token
        return data


from .view_type import ViewTypeInput  # noqa: E402
