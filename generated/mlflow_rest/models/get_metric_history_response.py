# Made by `make generate` from spec/schemas/metrics.yaml (sha256 98532f0d338c75ee).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class GetMetricHistoryResponse(Model):
    """One page of the points of a metric."""

    metrics: list[Metric] = field(factory=list)
    """The points, by time, then step, then value. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page, and always when `max_results` was omitted."""


from .metric import Metric  # noqa: E402
