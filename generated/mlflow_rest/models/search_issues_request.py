# Made by `make generate` from spec/schemas/issues.yaml (sha256 b14e9af24d659dde).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchIssuesRequest(Model):
    """Which issues to find, and how many at a time."""

    experiment_id: str | None = None
    """The experiment to look in. All when left out or empty; an unknown one has none."""
    filter_string: str | None = None
    """Conditions joined by `AND` on `status` and `source_run_id`, with `=` and `!=`, such as `status != 'rejected'`. There
    is no `OR`."""
    max_results: int | None = None
    """How many issues a page holds, from 1 to 50000. 100 when left out."""
    page_token: str | None = None
    """The `next_page_token` of the previous answer, with the same query. It is a position: issues that come or go while
    paging shift the next page."""
    include_trace_count: bool | None = None
    """Whether to count the traces of each issue, and to sort by that count. `false` when left out."""
    name: str | None = None
    """A part of the name, whatever the capitals, at most 250 characters. MLflow 3.18 and newer; older servers ignore it."""
    statuses: list[IssueStatusInput] | None = None
    """Statuses, one of which the issue must have. MLflow 3.18 and newer; older servers ignore it."""
    severities: list[IssueSeverityInput] | None = None
    """Severities, one of which the issue must have. MLflow 3.18 and newer; older servers ignore it."""
    categories: list[str] | None = None
    """Categories, one of which the issue must have, whatever the capitals. MLflow 3.18 and newer; older servers ignore it."""
    order_by: list[str] | None = None
    """`name`, `status`, `severity`, `created_timestamp`, `last_updated_timestamp` or `last_seen_timestamp`, each with an
    optional ` ASC` or ` DESC`. With it, issues that come or go do not shift the next page. MLflow 3.18 and newer; older
    servers ignore it."""
    include_total_count: bool | None = None
    """Whether to count all issues that match. MLflow 3.18 and newer; older servers ignore it."""
    view: IssueViewInput | None = None
    """How much of each issue to answer. `full` when left out. MLflow 3.18 and newer; older servers ignore it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.experiment_id is not None:
            data["experiment_id"] = self.experiment_id
        if self.filter_string is not None:
            data["filter_string"] = self.filter_string
        if self.max_results is not None:
            data["max_results"] = self.max_results
        if self.page_token is not None:
            data["page_token"] = self.page_token
        if self.include_trace_count is not None:
            data["include_trace_count"] = self.include_trace_count
        if self.name is not None:
            data["name"] = self.name
        if self.statuses is not None:
            data["statuses"] = self.statuses
        if self.severities is not None:
            data["severities"] = self.severities
        if self.categories is not None:
            data["categories"] = self.categories
        if self.order_by is not None:
            data["order_by"] = self.order_by
        if self.include_total_count is not None:
            data["include_total_count"] = self.include_total_count
        if self.view is not None:
            data["view"] = self.view
        return data


from .issue_severity import IssueSeverityInput  # noqa: E402
from .issue_status import IssueStatusInput  # noqa: E402
from .issue_view import IssueViewInput  # noqa: E402
