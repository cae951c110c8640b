# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RemoveDatasetFromExperimentsResponse(Model):
    """The dataset after the change."""

    dataset: EvaluationDataset
    """The dataset, without its experiments."""


from .evaluation_dataset import EvaluationDataset  # noqa: E402
