# Made by `make generate` from spec/schemas/datasets.yaml (sha256 6902deb109a323f5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class RemoveDatasetFromExperimentsResponse:
    """The dataset after the change."""

    dataset: EvaluationDataset
    """The dataset, without its experiments."""


from .evaluation_dataset import EvaluationDataset  # noqa: E402
