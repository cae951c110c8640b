# Made by `make generate` from spec/schemas/metrics.yaml (sha256 98532f0d338c75ee).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class MetricWithRunId(Model):
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
