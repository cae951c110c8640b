# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c94db4547a96d700) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetPromptOptimizationJobResponse:
    """The job asked for."""

    job: PromptOptimizationJob
    """The job."""


from .prompt_optimization_job import PromptOptimizationJob  # noqa: E402
