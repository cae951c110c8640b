# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import FilterExpression, SequenceNotStr
    from .view_type import ViewTypeInput


class SearchRunsRequest(RequestModel):
    """Which runs to find, in what order, and how many at a time."""

    __slots__ = ("experiment_ids", "filter", "run_view_type", "max_results", "order_by", "page_token")

    experiment_ids: SequenceNotStr[str | int] | None
    """The experiments to look in. Without any, the response is empty: there is no search over all experiments. Items must
    be strings; numbers find nothing."""
    filter: str | FilterExpression | None
    """Conditions joined by `AND`, such as `metrics.rmse < 1 AND params.model = 'tree' AND attributes.status = 'FINISHED'`.
    Keys with unusual characters go into backticks. There is no `OR`. All runs when omitted."""
    run_view_type: ViewTypeInput | None
    """Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted."""
    max_results: SupportsIndex | None
    """How many runs a page contains, from 1 to 50000. 1000 when omitted."""
    order_by: SequenceNotStr[str] | None
    """Columns, each with an optional ` ASC` or ` DESC`, such as `metrics.rmse DESC`. The same column twice makes the
    server fail with 500. When omitted, the run that started last comes first."""
    page_token: str | None
    """The `next_page_token` of the previous response, with the same filter and order. It is a position: deleting runs
    while paging makes the next page skip some."""

    def __init__(
        self,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        filter: str | FilterExpression | None = None,
        run_view_type: ViewTypeInput | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
    ) -> None:
        self.experiment_ids = experiment_ids
        self.filter = filter
        self.run_view_type = run_view_type
        self.max_results = max_results
        self.order_by = order_by
        self.page_token = page_token

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_ids
        if v is not None:
            data["experiment_ids"] = _v.check_strs(
                "experiment_ids", v, lambda item: item if item.__class__ is str else _v.check_digits("", item)
            )
        v = self.filter
        if v is not None:
            data["filter"] = v if v.__class__ is str else _v.check_filter("filter_string", v, search="runs")
        v = self.run_view_type
        if v is not None:
            data["run_view_type"] = (
                v if v.__class__ is str and v in VIEW_TYPE_VALUES else _v.check_enum("view_type", v, VIEW_TYPE_VALUES)
            )
        v = self.max_results
        if v is not None:
            data["max_results"] = (
                v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)
            )
        v = self.order_by
        if v is not None:
            data["order_by"] = _v.check_strs(
                "order_by", v, lambda item: item if item.__class__ is str else _v.check_str("", item), unique=True
            )
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        return data


from .view_type import VIEW_TYPE_VALUES  # noqa: E402
