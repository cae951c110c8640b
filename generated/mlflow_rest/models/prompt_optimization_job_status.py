# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

PromptOptimizationJobStatusInput = Literal[
    "JOB_STATUS_UNSPECIFIED",
    "JOB_STATUS_PENDING",
    "JOB_STATUS_IN_PROGRESS",
    "JOB_STATUS_COMPLETED",
    "JOB_STATUS_FAILED",
    "JOB_STATUS_CANCELED",
    "JOB_STATUS_NEEDS_RECOVERY",
]
"""Whether a job waits, runs or has come to an end. A job that took too long has failed. `JOB_STATUS_NEEDS_RECOVERY`
    came with MLflow 3.17. These are the values that the server accepts."""

if TYPE_CHECKING:
    PromptOptimizationJobStatus = PromptOptimizationJobStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    PromptOptimizationJobStatus = str

PROMPT_OPTIMIZATION_JOB_STATUS_VALUES: tuple[PromptOptimizationJobStatusInput, ...] = (
    "JOB_STATUS_UNSPECIFIED",
    "JOB_STATUS_PENDING",
    "JOB_STATUS_IN_PROGRESS",
    "JOB_STATUS_COMPLETED",
    "JOB_STATUS_FAILED",
    "JOB_STATUS_CANCELED",
    "JOB_STATUS_NEEDS_RECOVERY",
)
"""Every known value of `PromptOptimizationJobStatus`."""
