# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreatePromptOptimizationJobRequest(RequestModel):
    """The prompt to improve, and how."""

    __slots__ = ("experiment_id", "source_prompt_uri", "config", "tags")

    experiment_id: str | int
    """The experiment for the run, a decimal number as a string. A blank one is 400, a deleted one too."""
    source_prompt_uri: str
    """The prompt, such as `prompts:/greeting/1`. It must name a provider and a model, or the job fails."""
    config: PromptOptimizationJobConfig
    """How to improve it."""
    tags: SequenceNotStr[PromptOptimizationJobTag] | Mapping[str, object] | None
    """Tags, given back in the return and forgotten."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        source_prompt_uri: str,
        config: PromptOptimizationJobConfig,
        tags: SequenceNotStr[PromptOptimizationJobTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.source_prompt_uri = source_prompt_uri
        self.config = config
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.source_prompt_uri
        data["source_prompt_uri"] = (
            v if v.__class__ is str and v else _v.check_str("source_prompt_uri", v, min_length=1)
        )
        v = self.config
        data["config"] = _v.check_object("config", v, PromptOptimizationJobConfig)
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, PromptOptimizationJobTag, pairs=())
        return data


from .prompt_optimization_job_config import PromptOptimizationJobConfig  # noqa: E402
from .prompt_optimization_job_tag import PromptOptimizationJobTag  # noqa: E402
