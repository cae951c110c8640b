# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class DatasetInput(Model):
    """A dataset that a run used, with tags that say for what."""

    dataset: Dataset
    """The dataset."""
    tags: list[InputTag] = field(factory=list)
    """Tags on this use of the dataset, such as `mlflow.data.context` = `training`. The same key twice is refused."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"dataset": self.dataset.to_dict()}
        if self.tags:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .dataset import Dataset  # noqa: E402
from .input_tag import InputTag  # noqa: E402
