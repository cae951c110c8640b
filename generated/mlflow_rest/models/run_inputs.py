# Made by `make generate` from spec/schemas/runs.yaml (sha256 abcaf6f3b2a63359).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class RunInputs(Model):
    """What a run used."""

    dataset_inputs: list[DatasetInput] = field(factory=list)
    """The datasets, each with the part it played. Left out when there are none."""
    model_inputs: list[ModelInput] = field(factory=list)
    """The logged models that the run read. Left out when there are none; searchRuns never has them."""


from .dataset_input import DatasetInput  # noqa: E402
from .model_input import ModelInput  # noqa: E402
