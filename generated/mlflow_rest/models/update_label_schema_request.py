# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateLabelSchemaRequest(Model):
    """What to change of a label schema. Whatever is left out stays."""

    schema_id: str
    """The identifier of the label schema."""
    name: str | None = None
    """The new question, 1 to 250 characters. `Feedback`, in whatever capitals, is reserved."""
    instruction: str | None = None
    """How to answer, at most 1000 characters. The empty text is stored."""
    enable_comment: bool | None = None
    """Whether people may add a comment to their answer."""
    input: LabelSchemaInput | None = None
    """How people answer, of the same kind as before, and with the same `multi_select`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"schema_id": self.schema_id}
        if self.name is not None:
            data["name"] = self.name
        if self.instruction is not None:
            data["instruction"] = self.instruction
        if self.enable_comment is not None:
            data["enable_comment"] = self.enable_comment
        if self.input is not None:
            data["input"] = self.input.to_dict()
        return data


from .label_schema_input import LabelSchemaInput  # noqa: E402
