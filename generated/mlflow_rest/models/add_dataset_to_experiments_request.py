# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AddDatasetToExperimentsRequest(Model):
    """Experiments to add a dataset to."""

    experiment_ids: list[str] | None = None
    """The experiments, deleted ones too. An unknown one is 404, and one that is new and named twice is refused with raw
    SQL. Without any, only the time of the last update changes."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.experiment_ids is not None:
            data["experiment_ids"] = self.experiment_ids
        return data
