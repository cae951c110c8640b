# Made by `make generate` from spec/schemas/datasets.yaml (sha256 6902deb109a323f5) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class GetDatasetExperimentIdsResponse:
    """The experiments of a dataset."""

    experiment_ids: list[str] = field(factory=list)
    """Identifiers of experiments, even of some that never existed. Left out when there are none."""
