# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import FilterExpression, SequenceNotStr


class SearchEvaluationDatasetsRequest(RequestModel):
    """Which datasets to find, in what order, and how many at a time."""

    __slots__ = ("experiment_ids", "filter_string", "max_results", "order_by", "page_token")

    experiment_ids: SequenceNotStr[str | int] | None
    """Find datasets of any of these experiments; of all, when omitted or empty."""
    filter_string: str | FilterExpression | None
    """Conditions joined by `AND`, such as `name LIKE 'qa%' AND tags.team = 'x'`; there is no `OR`. Attributes are `name`
    (also with `IN`), `created_by`, `last_updated_by`, and the numbers `created_time` and `last_update_time`. Keys of
    tags are written bare, with dots but without backticks, so that a key with a space cannot be found."""
    max_results: SupportsIndex | None
    """How many datasets a page contains, from 1 to 50000. 1000 when omitted."""
    order_by: SequenceNotStr[str] | None
    """`name`, `created_time` or `last_update_time`, each with an optional ` ASC` or ` DESC`. What was created last comes
    first when omitted."""
    page_token: str | None
    """The `next_page_token` of the previous response, with the same filter and order. It is a position: deleting datasets
    while paging makes the next page skip some. One with letters beyond ASCII makes the server fail with an HTML 500."""

    def __init__(
        self,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        filter_string: str | FilterExpression | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
    ) -> None:
        self.experiment_ids = experiment_ids
        self.filter_string = filter_string
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
        v = self.filter_string
        if v is not None:
            data["filter_string"] = v if v.__class__ is str else _v.check_filter("filter_string", v, search="datasets")
        v = self.max_results
        if v is not None:
            data["max_results"] = (
                v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)
            )
        v = self.order_by
        if v is not None:
            data["order_by"] = _v.check_strs(
                "order_by", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        return data
