# Made by `make generate` from spec/schemas/runs.yaml (sha256 f544611f9f4b3455) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class RunOutputs:
    """What a run made."""

    model_outputs: list[ModelOutput] = field(factory=list)
    """The logged models that the run produced. Left out when there are none."""


from .model_output import ModelOutput  # noqa: E402
