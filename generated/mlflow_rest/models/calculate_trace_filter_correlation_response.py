# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CalculateTraceFilterCorrelationResponse(Model):
    """How two conditions go together."""

    filter1_count: int
    """How many traces meet the first condition."""
    filter2_count: int
    """How many traces meet the second condition."""
    joint_count: int
    """How many traces meet both."""
    total_count: int
    """How many traces there are, within `base_filter`."""
    npmi: float | None = None
    """Normalised pointwise mutual information, from -1 (never together) over 0 (no connection) to 1 (always together).
    Omitted when no trace meets one of the conditions."""
    npmi_smoothed: float | None = None
    """The same, smoothed for small numbers by adding 0.5 to each count. Omitted together with `npmi`."""
