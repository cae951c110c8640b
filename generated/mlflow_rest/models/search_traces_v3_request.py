# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import FilterExpression, SequenceNotStr


class SearchTracesV3Request(RequestModel):
    """Which traces to find, in what order, and how many at a time."""

    __slots__ = ("locations", "filter", "max_results", "order_by", "page_token")

    locations: SequenceNotStr[TraceLocation]
    """The experiments to look in. An empty list finds nothing. An identifier that is no number makes the server fail with
    500, an unknown one is skipped."""
    filter: str | FilterExpression | None
    """Conditions joined by `AND`; there is no `OR`. Attributes are `status`, `name`, `request_id`, `client_request_id`,
    `run_id`, `prompt` (`= 'name/version'`), and the numbers `timestamp_ms`, `execution_time_ms` and `end_time_ms`.
    Others are `tags.x`, `metadata.x`, `span.name`, `span.type`, `span.status`, `span.attributes.x`, `trace.text LIKE
    '%…%'` over all spans, `feedback.x`, `expectation.x` and `issue.id`. Strings are compared with `=`, `!=`, `IN`,
    `LIKE`, `ILIKE` and `RLIKE`, keys also with `IS NULL`, scores also with `>=` and its like. Attributes of spans are
    kept as JSON, so that only `LIKE '%…%'` finds them."""
    max_results: SupportsIndex | None
    """How many traces a page contains, from 1 to 500. 100 when omitted."""
    order_by: SequenceNotStr[str] | None
    """Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`, `execution_time_ms`, `status`, `name`
    or `tags.x`. The same column twice makes the server fail with 500. The newest comes first when omitted."""
    page_token: str | None
    """The `next_page_token` of the previous response, with the same filter and order. It is a position: deleting traces
    while paging makes the next page skip some. One with letters beyond ASCII makes the server fail with 500."""

    def __init__(
        self,
        *,
        locations: SequenceNotStr[TraceLocation],
        filter: str | FilterExpression | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
    ) -> None:
        self.locations = locations
        self.filter = filter
        self.max_results = max_results
        self.order_by = order_by
        self.page_token = page_token

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.locations
        data["locations"] = _v.check_objects("locations", v, TraceLocation)
        v = self.filter
        if v is not None:
            data["filter"] = v if v.__class__ is str else _v.check_filter("filter_string", v, search="traces")
        v = self.max_results
        if v is not None:
            data["max_results"] = v if v.__class__ is int and 1 <= v <= 500 else _v.check_int("max_results", v, 1, 500)
        v = self.order_by
        if v is not None:
            data["order_by"] = _v.check_strs(
                "order_by", v, lambda item: item if item.__class__ is str else _v.check_str("", item), unique=True
            )
        v = self.page_token
        if v is not None:
            data["page_token"] = v if v.__class__ is str else _v.check_str("page_token", v)
        return data


from .trace_location import TraceLocation  # noqa: E402
