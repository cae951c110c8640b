# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchEvaluationDatasetsResponse(Model):
    """One page of datasets."""

    datasets: list[EvaluationDataset] = field(factory=list)
    """The datasets of this page, without records and experiments. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .evaluation_dataset import EvaluationDataset  # noqa: E402
