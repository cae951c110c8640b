# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RemoveDatasetFromExperimentsRequest(Model):
    """Experiments to remove a dataset from."""

    experiment_ids: list[str] | None = None
    """The experiments. Those that it does not belong to, or that do not exist, are skipped."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.experiment_ids is not None:
            data["experiment_ids"] = self.experiment_ids
        return data
