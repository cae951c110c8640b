# Made by `make generate` from spec/schemas/metrics.yaml (sha256 719b92de084a6e66) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class MetricWithRunId:
    """One point of a metric, and whose it is."""

    key: str
    """The name of the metric."""
    value: float
    """The number. Infinities come back as ±1.7976931348623157e308."""
    timestamp: int
    """When the value was measured, in milliseconds since the epoch."""
    step: int | None = None
    """Step of the training. It may be negative."""
    run_id: str | None = None
    """The run that the point belongs to."""
