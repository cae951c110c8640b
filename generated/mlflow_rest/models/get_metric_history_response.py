# Made by `make generate` from spec/schemas/metrics.yaml (sha256 719b92de084a6e66) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class GetMetricHistoryResponse:
    """One page of the points of a metric."""

    metrics: list[Metric] = field(factory=list)
    """The points, by time, then step, then value. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page, and always when `max_results` was left out."""


from .metric import Metric  # noqa: E402
