# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class GetDatasetExperimentIdsResponse(Model):
    """The experiments of a dataset."""

    experiment_ids: list[str] = field(factory=list)
    """Identifiers of experiments, even of some that never existed. Omitted when there are none."""
