# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c94db4547a96d700) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchPromptOptimizationJobsResponse:
    """The jobs of an experiment."""

    jobs: list[PromptOptimizationJob] = field(factory=list)
    """The jobs, the oldest first. Left out when there are none."""


from .prompt_optimization_job import PromptOptimizationJob  # noqa: E402
