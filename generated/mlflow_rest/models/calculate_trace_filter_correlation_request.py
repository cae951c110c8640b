# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CalculateTraceFilterCorrelationRequest(Model):
    """Two conditions on traces to compare."""

    experiment_ids: list[str]
    """The experiments to look in. Unknown ones are skipped; without any, all counts are 0."""
    filter_string1: str
    """The first condition, in the language of searchTracesV3."""
    filter_string2: str
    """The second condition, in the language of searchTracesV3."""
    base_filter: str | None = None
    """A condition that every trace must meet to be counted at all, such as a span of time."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "experiment_ids": self.experiment_ids,
            "filter_string1": self.filter_string1,
            "filter_string2": self.filter_string2,
        }
        if self.base_filter is not None:
            data["base_filter"] = self.base_filter
        return data
