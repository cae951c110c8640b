# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class PromptOptimizationJob(Model):
    """A job of the server that improves a prompt and writes the outcome to a run."""

    job_id: str
    """The identifier, a UUID."""
    state: PromptOptimizationJobState
    """How far the job has come."""
    run_id: str | None = None
    """The run that the outcome goes to."""
    experiment_id: str | None = None
    """The experiment that the run belongs to, a decimal number as a string."""
    source_prompt_uri: str | None = None
    """The prompt to improve, such as `prompts:/greeting/1`."""
    optimized_prompt_uri: str | None = None
    """The improved prompt. Omitted until the job has succeeded."""
    config: PromptOptimizationJobConfig | None = None
    """How the prompt is improved."""
    creation_timestamp_ms: int | None = None
    """When the job was created, in milliseconds since the epoch."""
    completion_timestamp_ms: int | None = None
    """When the job ended, in milliseconds since the epoch. The open-source server never sets it."""
    tags: ByName[PromptOptimizationJobTag, str] = field(factory=ByName, converter=by_name)
    """The tags of the request. Only the response to createPromptOptimizationJob has them; they are not stored."""
    initial_eval_scores: dict[str, float] = field(factory=dict)
    """The score of the prompt at first, under `aggregate` and for each scorer under its name. Only in the response to
    getPromptOptimizationJob, and omitted until they are there."""
    final_eval_scores: dict[str, float] = field(factory=dict)
    """The score of the improved prompt, under `aggregate` and for each scorer under its name. Only in the response to
    getPromptOptimizationJob, and omitted until they are there."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)


from .prompt_optimization_job_config import PromptOptimizationJobConfig  # noqa: E402
from .prompt_optimization_job_state import PromptOptimizationJobState  # noqa: E402
from .prompt_optimization_job_tag import PromptOptimizationJobTag  # noqa: E402
