# Made by `make generate` from spec/schemas/datasets.yaml (sha256 6902deb109a323f5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchEvaluationDatasetsResponse:
    """One page of datasets."""

    datasets: list[EvaluationDataset] = field(factory=list)
    """The datasets of this page, without records and experiments. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .evaluation_dataset import EvaluationDataset  # noqa: E402
