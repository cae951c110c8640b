# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OnlineScoringConfig(Model):
    """How a scorer is applied to new traces."""

    scorer_id: str
    """The scorer."""
    sample_rate: float
    """Which part of the new traces is scored, from 0.0 (none) to 1.0 (all)."""
    online_scoring_config_id: str | None = None
    """The identifier of the setting, 32 hexadecimal digits. It changes with every change."""
    experiment_id: str | None = None
    """The experiment whose traces are scored, a decimal number as a string."""
    filter_string: str | None = None
    """Which traces are scored at all. Omitted when there is no filter."""
