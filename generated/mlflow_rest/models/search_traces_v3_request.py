# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchTracesV3Request(Model):
    """Which traces to find, in what order, and how many at a time."""

    locations: list[TraceLocation]
    """The experiments to look in. An empty list finds nothing. An identifier that is no number makes the server fail with
    500, an unknown one is skipped."""
    filter: str | None = None
    """Conditions joined by `AND`; there is no `OR`. Attributes are `status`, `name`, `request_id`, `client_request_id`,
    `run_id`, `prompt` (`= 'name/version'`), and the numbers `timestamp_ms`, `execution_time_ms` and `end_time_ms`.
    Others are `tags.x`, `metadata.x`, `span.name`, `span.type`, `span.status`, `span.attributes.x`, `trace.text LIKE
    '%…%'` over all spans, `feedback.x`, `expectation.x` and `issue.id`. Texts are compared with `=`, `!=`, `IN`,
    `LIKE`, `ILIKE` and `RLIKE`, keys also with `IS NULL`, scores also with `>=` and its like. Attributes of spans are
    kept as JSON, so that only `LIKE '%…%'` finds them."""
    max_results: int | None = None
    """How many traces a page holds, from 1 to 500. 100 when left out."""
    order_by: list[str] | None = None
    """Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`, `execution_time_ms`, `status`, `name`
    or `tags.x`. The same column twice makes the server fail with 500. The newest comes first when left out."""
    page_token: str | None = None
    """The `next_page_token` of the previous answer, with the same filter and order. It is a position: deleting traces
    while paging makes the next page skip some. One with letters beyond ASCII makes the server fail with 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"locations": [item.to_dict() for item in self.locations]}
        if self.filter is not None:
            data["filter"] = self.filter
        if self.max_results is not None:
            data["max_results"] = self.max_results
        if self.order_by is not None:
            data["order_by"] = self.order_by
        if self.page_token is not None:
            data["page_token"] = self.page_token
        return data


from .trace_location import TraceLocation  # noqa: E402
