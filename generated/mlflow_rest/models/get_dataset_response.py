# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetDatasetResponse(Model):
    """The dataset requested."""

    dataset: EvaluationDataset
    """The dataset, without its records and experiments."""
    next_page_token: str | None = None
    """Never set."""


from .evaluation_dataset import EvaluationDataset  # noqa: E402
