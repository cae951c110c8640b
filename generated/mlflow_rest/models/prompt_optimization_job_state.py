# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class PromptOptimizationJobState(Model):
    """How far a prompt optimization job has come."""

    status: PromptOptimizationJobStatus
    """Whether it waits, runs or has come to an end."""
    error_message: str | None = None
    """Why it failed, for a person. Omitted unless it failed or took too long."""
    metadata: dict[str, str] = field(factory=dict)
    """Facts about the run of the job. `progress` is a part of `max_metric_calls`, from `0.0` to `1.0`, as a string. Only
    in the response to getPromptOptimizationJob, and omitted until there are any."""
    status_message: str | None = None
    """What the job says about itself. Omitted when it says nothing. MLflow 3.17 and newer."""
    progress: PromptOptimizationJobProgress | None = None
    """How much is done, as the job says itself. Omitted when it says nothing. MLflow 3.17 and newer."""
    progress_updated_at: int | None = None
    """When the job said last how much is done, in milliseconds since the epoch. Omitted when it never did. MLflow 3.17 and
    newer."""


from .prompt_optimization_job_progress import PromptOptimizationJobProgress  # noqa: E402
from .prompt_optimization_job_status import PromptOptimizationJobStatus  # noqa: E402
