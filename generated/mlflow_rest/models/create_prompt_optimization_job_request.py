# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 6bca742cba07d7dc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreatePromptOptimizationJobRequest(Model):
    """The prompt to improve, and how."""

    experiment_id: str
    """The experiment for the run, a decimal number as a string. A blank one is 400, a deleted one too."""
    source_prompt_uri: str
    """The prompt, such as `prompts:/greeting/1`. It must name a provider and a model, or the job fails."""
    config: PromptOptimizationJobConfig
    """How to improve it."""
    tags: list[PromptOptimizationJobTag] | None = None
    """Tags, given back in the answer and forgotten."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "experiment_id": self.experiment_id,
            "source_prompt_uri": self.source_prompt_uri,
            "config": self.config.to_dict(),
        }
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .prompt_optimization_job_config import PromptOptimizationJobConfig  # noqa: E402
from .prompt_optimization_job_tag import PromptOptimizationJobTag  # noqa: E402
