# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class PromptOptimizationJobProgress(Model):
    """How much of a job is done, as the job says itself."""

    phase: str | None = None
    """What the job is at."""
    completed: int | None = None
    """How many units are done."""
    total: int | None = None
    """How many units there are."""
    unit: str | None = None
    """What is counted."""
