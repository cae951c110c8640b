# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetPromptOptimizationJobResponse(Model):
    """The job requested."""

    job: PromptOptimizationJob
    """The job."""


from .prompt_optimization_job import PromptOptimizationJob  # noqa: E402
