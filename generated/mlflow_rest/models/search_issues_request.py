# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .issue_severity import IssueSeverityInput
    from .issue_status import IssueStatusInput
    from .issue_view import IssueViewInput


class SearchIssuesRequest(RequestModel):
    """Which issues to find, and how many at a time."""

    __slots__ = (
        "experiment_id",
        "filter_string",
        "max_results",
        "page_token",
        "include_trace_count",
        "name",
        "statuses",
        "severities",
        "categories",
        "order_by",
        "include_total_count",
        "view",
    )

    experiment_id: str | int | None
    """The experiment to look in. All when omitted or empty; an unknown one has none."""
    filter_string: str | None
    """Conditions joined by `AND` on `status` and `source_run_id`, with `=` and `!=`, such as `status != 'rejected'`. There
    is no `OR`."""
    max_results: SupportsIndex | None
    """How many issues a page contains, from 1 to 50000. 100 when omitted."""
    page_token: str | None
    """The `next_page_token` of the previous response, with the same query. It is a position: issues that come or go while
    paging shift the next page."""
    include_trace_count: bool | None
    """Whether to count the traces of each issue, and to sort by that count. `false` when omitted."""
    name: str | None
    """A substring of the name, ignoring case, at most 250 characters. MLflow 3.18 and newer; older servers ignore it."""
    statuses: SequenceNotStr[IssueStatusInput] | None
    """Statuses, one of which the issue must have. MLflow 3.18 and newer; older servers ignore it."""
    severities: SequenceNotStr[IssueSeverityInput] | None
    """Severities, one of which the issue must have. MLflow 3.18 and newer; older servers ignore it."""
    categories: SequenceNotStr[str] | None
    """Categories, one of which the issue must have, ignoring case. MLflow 3.18 and newer; older servers ignore it."""
    order_by: SequenceNotStr[str] | None
    """`name`, `status`, `severity`, `created_timestamp`, `last_updated_timestamp` or `last_seen_timestamp`, each with an
    optional ` ASC` or ` DESC`. With it, issues that come or go do not shift the next page. MLflow 3.18 and newer; older
    servers ignore it."""
    include_total_count: bool | None
    """Whether to count all issues that match. MLflow 3.18 and newer; older servers ignore it."""
    view: IssueViewInput | None
    """How much of each issue to return. `full` when omitted. MLflow 3.18 and newer; older servers ignore it."""

    def __init__(
        self,
        *,
        experiment_id: str | int | None = None,
        filter_string: str | None = None,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        include_trace_count: bool | None = None,
        name: str | None = None,
        statuses: SequenceNotStr[IssueStatusInput] | None = None,
        severities: SequenceNotStr[IssueSeverityInput] | None = None,
        categories: SequenceNotStr[str] | None = None,
        order_by: SequenceNotStr[str] | None = None,
        include_total_count: bool | None = None,
        view: IssueViewInput | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.filter_string = filter_string
        self.max_results = max_results
        self.page_token = page_token
        self.include_trace_count = include_trace_count
        self.name = name
        self.statuses = statuses
        self.severities = severities
        self.categories = categories
        self.order_by = order_by
        self.include_total_count = include_total_count
        self.view = view

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        if v is not None:
            data["experiment_id"] = v if v.__class__ is str else _v.check_digits("experiment_id", v)
        v = self.filter_string
        if v is not None:
            data["filter_string"] = v if v.__class__ is str else _v.check_str("filter_string", v)
        v = self.max_results
        if v is not None:
            data["max_results"] = (
                v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)
            )
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        v = self.include_trace_count
        if v is not None:
            data["include_trace_count"] = v if v is True or v is False else _v.check_bool("include_trace_count", v)
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.statuses
        if v is not None:
            data["statuses"] = _v.check_list(
                "statuses",
                v,
                lambda item: (
                    item
                    if item.__class__ is str and item in ISSUE_STATUS_VALUES
                    else _v.check_enum("", item, ISSUE_STATUS_VALUES)
                ),
            )
        v = self.severities
        if v is not None:
            data["severities"] = _v.check_list(
                "severities",
                v,
                lambda item: (
                    item
                    if item.__class__ is str and item in ISSUE_SEVERITY_VALUES
                    else _v.check_enum("", item, ISSUE_SEVERITY_VALUES)
                ),
            )
        v = self.categories
        if v is not None:
            data["categories"] = _v.check_strs(
                "categories", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.order_by
        if v is not None:
            data["order_by"] = _v.check_strs(
                "order_by", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.include_total_count
        if v is not None:
            data["include_total_count"] = v if v is True or v is False else _v.check_bool("include_total_count", v)
        v = self.view
        if v is not None:
            data["view"] = (
                v if v.__class__ is str and v in ISSUE_VIEW_VALUES else _v.check_enum("view", v, ISSUE_VIEW_VALUES)
            )
        return data


from .issue_severity import ISSUE_SEVERITY_VALUES  # noqa: E402
from .issue_status import ISSUE_STATUS_VALUES  # noqa: E402
from .issue_view import ISSUE_VIEW_VALUES  # noqa: E402
