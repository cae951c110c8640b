# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 c15b329ac992f020).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class PromptOptimizationJobConfig(Model):
    """How a prompt is improved."""

    optimizer_type: OptimizerType
    """The method. An unknown one counts as missing and is 400."""
    dataset_id: str | None = None
    """The evaluation dataset to learn from. Omitted when none was given."""
    scorers: list[str] = field(factory=list)
    """Names of scorers that judge the responses: classes of MLflow such as `Correctness`, or scorers that are registered
    under the experiment."""
    optimizer_config_json: str | None = None
    """Settings of the method as JSON document; broken JSON is 400. Both methods need `reflection_model`, such as
    `openai:/gpt-4o`, or the job fails. GEPA also knows `max_metric_calls` (100 when omitted), `gepa_kwargs` and
    `display_progress_bar`, the other `guidelines` and `lm_kwargs`."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.optimizer_type
        data["optimizer_type"] = (
            v
            if v.__class__ is str and v in OPTIMIZER_TYPE_VALUES
            else _v.check_enum("optimizer_type", v, OPTIMIZER_TYPE_VALUES)
        )
        v = self.dataset_id
        if v is not None:
            data["dataset_id"] = v if v.__class__ is str else _v.check_str("dataset_id", v)
        v = self.scorers
        if v:
            data["scorers"] = _v.check_strs(
                "scorers", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        v = self.optimizer_config_json
        if v is not None:
            data["optimizer_config_json"] = v if v.__class__ is str else _v.check_str("optimizer_config_json", v)
        return data


from .optimizer_type import OPTIMIZER_TYPE_VALUES, OptimizerType  # noqa: E402
