# Made by `make generate` from spec/schemas/experiments.yaml (sha256 6ad28ba47b9d285e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchExperimentsRequest(Model):
    """Which experiments to find, in what order, and how many at a time."""

    max_results: int
    """How many experiments a page holds, from 1 to 50000. The server refuses a search without it."""
    page_token: str | None = None
    """The `next_page_token` of the previous answer, with the same filter and order. It is a position: deleting experiments
    while paging makes the next page skip some."""
    filter: str | None = None
    """Conditions joined by `AND`, such as `name LIKE 'nightly%' AND tags.team = 'vision'`. Attributes are `name`,
    `experiment_id`, `creation_time` and `last_update_time`. There is no `OR`."""
    order_by: list[str] | None = None
    """Attributes, each with an optional ` ASC` or ` DESC`: `name`, `experiment_id`, `creation_time`, `last_update_time`.
    When left out, the newest comes first."""
    view_type: ViewTypeInput | None = None
    """Which lifecycle stages to look at. `ACTIVE_ONLY` when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"max_results": self.max_results}
        if self.page_token is not None:
            data["page_token"] = self.page_token
        if self.filter is not None:
            data["filter"] = self.filter
        if self.order_by is not None:
            data["order_by"] = self.order_by
        if self.view_type is not None:
            data["view_type"] = self.view_type
        return data


from .view_type import ViewTypeInput  # noqa: E402
