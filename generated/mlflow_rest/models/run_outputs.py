# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class RunOutputs(Model):
    """What a run made."""

    model_outputs: list[ModelOutput] = field(factory=list)
    """The logged models that the run produced. Omitted when there are none."""


from .model_output import ModelOutput  # noqa: E402
