# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 6bca742cba07d7dc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class PromptOptimizationJobConfig(Model):
    """How a prompt is improved."""

    optimizer_type: OptimizerType
    """The method. An unknown one counts as missing and is 400."""
    dataset_id: str | None = None
    """The evaluation dataset to learn from. Left out when none was given."""
    scorers: list[str] = field(factory=list)
    """Names of scorers that judge the answers: classes of MLflow such as `Correctness`, or scorers that are registered
    under the experiment."""
    optimizer_config_json: str | None = None
    """Settings of the method as JSON text; broken JSON is 400. Both methods need `reflection_model`, such as
    `openai:/gpt-4o`, or the job fails. GEPA also knows `max_metric_calls` (100 when left out), `gepa_kwargs` and
    `display_progress_bar`, the other `guidelines` and `lm_kwargs`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"optimizer_type": self.optimizer_type}
        if self.dataset_id is not None:
            data["dataset_id"] = self.dataset_id
        if self.scorers:
            data["scorers"] = self.scorers
        if self.optimizer_config_json is not None:
            data["optimizer_config_json"] = self.optimizer_config_json
        return data


from .optimizer_type import OptimizerType  # noqa: E402
