# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 9592620654d09648).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetPromptOptimizationJobResponse(Model):
    """The job asked for."""

    job: PromptOptimizationJob
    """The job."""


from .prompt_optimization_job import PromptOptimizationJob  # noqa: E402
