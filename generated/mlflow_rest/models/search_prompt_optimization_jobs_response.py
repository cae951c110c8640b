# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchPromptOptimizationJobsResponse(Model):
    """The jobs of an experiment."""

    jobs: list[PromptOptimizationJob] = field(factory=list)
    """The jobs, the oldest first. Omitted when there are none."""


from .prompt_optimization_job import PromptOptimizationJob  # noqa: E402
