# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import FilterExpression, SequenceNotStr
    from .view_type import ViewTypeInput


class SearchExperimentsRequest(RequestModel):
    """Which experiments to find, in what order, and how many at a time."""

    __slots__ = ("max_results", "page_token", "filter", "order_by", "view_type")

    max_results: SupportsIndex
    """How many experiments a page contains, from 1 to 50000. The server rejects a search without it."""
    page_token: str | None
    """The `next_page_token` of the previous response, with the same filter and order. It is a position: deleting
    experiments while paging makes the next page skip some."""
    filter: str | FilterExpression | None
    """Conditions joined by `AND`, such as `name LIKE 'nightly%' AND tags.team = 'vision'`. Attributes are `name`,
    `experiment_id`, `creation_time` and `last_update_time`. There is no `OR`."""
    order_by: SequenceNotStr[str] | None
    """Attributes, each with an optional ` ASC` or ` DESC`: `name`, `experiment_id`, `creation_time`, `last_update_time`.
    When omitted, the newest comes first."""
    view_type: ViewTypeInput | None
    """Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted."""

    def __init__(
        self,
        *,
        max_results: SupportsIndex,
        page_token: str | None = None,
        filter: str | FilterExpression | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
    ) -> None:
        self.max_results = max_results
        self.page_token = page_token
        self.filter = filter
        self.order_by = order_by
        self.view_type = view_type

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.max_results
        data["max_results"] = (
            v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)
        )
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        v = self.filter
        if v is not None:
            data["filter"] = v if v.__class__ is str else _v.check_filter("filter_string", v, search="experiments")
        v = self.order_by
        if v is not None:
            data["order_by"] = _v.check_strs(
                "order_by", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.view_type
        if v is not None:
            data["view_type"] = (
                v if v.__class__ is str and v in VIEW_TYPE_VALUES else _v.check_enum("view_type", v, VIEW_TYPE_VALUES)
            )
        return data


from .view_type import VIEW_TYPE_VALUES  # noqa: E402
