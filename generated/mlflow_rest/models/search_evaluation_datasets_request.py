# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchEvaluationDatasetsRequest(Model):
    """Which datasets to find, in what order, and how many at a time."""

    experiment_ids: list[str] | None = None
    """Find datasets of any of these experiments; of all, when left out or empty."""
    filter_string: str | None = None
    """Conditions joined by `AND`, such as `name LIKE 'qa%' AND tags.team = 'x'`; there is no `OR`. Attributes are `name`
    (also with `IN`), `created_by`, `last_updated_by`, and the numbers `created_time` and `last_update_time`. Keys of
    tags are written bare, with dots but without backticks, so that a key with a space cannot be found."""
    max_results: int | None = None
    """How many datasets a page holds, from 1 to 50000. 1000 when left out."""
    order_by: list[str] | None = None
    """`name`, `created_time` or `last_update_time`, each with an optional ` ASC` or ` DESC`. What was created last comes
    first when left out."""
    page_token: str | None = None
    """The `next_page_token` of the previous answer, with the same filter and order. It is a position: deleting datasets
    while paging makes the next page skip some. One with letters beyond ASCII makes the server fail with an HTML 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.experiment_ids is not None:
            data["experiment_ids"] = self.experiment_ids
        if self.filter_string is not None:
            data["filter_string"] = self.filter_string
        if self.max_results is not None:
            data["max_results"] = self.max_results
        if self.order_by is not None:
            data["order_by"] = self.order_by
        if self.page_token is not None:
            data["page_token"] = self.page_token
        return data
