# Made by `make generate` from spec/schemas/datasets.yaml (sha256 6902deb109a323f5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetDatasetResponse:
    """The dataset asked for."""

    dataset: EvaluationDataset
    """The dataset, without its records and experiments."""
    next_page_token: str | None = None
    """Never set."""


from .evaluation_dataset import EvaluationDataset  # noqa: E402
