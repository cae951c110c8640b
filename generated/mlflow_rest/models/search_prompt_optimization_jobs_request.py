# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 4e5ec65dbf5be438) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class SearchPromptOptimizationJobsRequest:
    """Whose jobs to list."""

    experiment_id: str
    """The experiment, a decimal number as a string."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        return data
