# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class RunInputs(Model):
    """What a run used."""

    dataset_inputs: list[DatasetInput] = field(factory=list)
    """The datasets, each with the part it played. Omitted when there are none."""
    model_inputs: list[ModelInput] = field(factory=list)
    """The logged models that the run read. Omitted when there are none, and by searchRuns always, whose runs look as if
    they had read none; getRun has them."""


from .dataset_input import DatasetInput  # noqa: E402
from .model_input import ModelInput  # noqa: E402
