# Made by `make generate` from spec/schemas/runs.yaml (sha256 f544611f9f4b3455) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class RunInputs:
    """What a run used."""

    dataset_inputs: list[DatasetInput] = field(factory=list)
    """The datasets, each with the part it played. Left out when there are none."""
    model_inputs: list[ModelInput] = field(factory=list)
    """The logged models that the run read. Left out when there are none; searchRuns never has them."""


from .dataset_input import DatasetInput  # noqa: E402
from .model_input import ModelInput  # noqa: E402
