# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateLabelSchemaRequest(Model):
    """The label schema to create."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """The question, 1 to 250 characters. `Feedback`, in whatever capitals, is reserved."""
    type: LabelSchemaTypeInput
    """What the answers become. It cannot be changed later."""
    input: LabelSchemaInput
    """How people answer. The kind cannot be changed later."""
    instruction: str | None = None
    """How to answer, at most 1000 characters."""
    enable_comment: bool | None = None
    """Whether people may add a comment to their answer. `false` when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "experiment_id": self.experiment_id,
            "name": self.name,
            "type": self.type,
            "input": self.input.to_dict(),
        }
        if self.instruction is not None:
            data["instruction"] = self.instruction
        if self.enable_comment is not None:
            data["enable_comment"] = self.enable_comment
        return data


from .label_schema_input import LabelSchemaInput  # noqa: E402
from .label_schema_type import LabelSchemaTypeInput  # noqa: E402
