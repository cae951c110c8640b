# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CancelPromptOptimizationJobResponse(Model):
    """The cancelled job."""

    job: PromptOptimizationJob
    """The job, with status `JOB_STATUS_CANCELED`."""


from .prompt_optimization_job import PromptOptimizationJob  # noqa: E402
