# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 6bca742cba07d7dc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchPromptOptimizationJobsRequest(Model):
    """Whose jobs to list."""

    experiment_id: str
    """The experiment, a decimal number as a string."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        return data
