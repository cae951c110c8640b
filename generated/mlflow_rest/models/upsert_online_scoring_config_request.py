# Made by `make generate` from spec/schemas/scorers.yaml (sha256 317be8cf0cad1092).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class UpsertOnlineScoringConfigRequest(Model):
    """How a scorer is to be applied to new traces."""

    experiment_id: str
    """The experiment that the scorer belongs to. It must be active."""
    name: str
    """The name of the scorer, letter for letter."""
    sample_rate: float
    """Which part of the new traces to score, from 0.0 (none) to 1.0 (all)."""
    filter_string: str | None = None
    """Which traces to score at all, in the words of a trace search, such as `trace.status = 'OK'`. Its syntax is checked.
    All when left out, null or empty."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "experiment_id": self.experiment_id,
            "name": self.name,
            "sample_rate": encode_double(self.sample_rate),
        }
        if self.filter_string is not None:
            data["filter_string"] = self.filter_string
        return data
