# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchTracesResponse(Model):
    """One page of traces, in the form of MLflow 2."""

    traces: list[TraceInfo] = field(factory=list)
    """The traces of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. It is there whenever the page is full, so that the next page may turn out empty."""


from .trace_info import TraceInfo  # noqa: E402
