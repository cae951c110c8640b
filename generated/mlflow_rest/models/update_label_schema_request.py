# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateLabelSchemaRequest(RequestModel):
    """What to change of a label schema. Whatever is omitted stays."""

    __slots__ = ("schema_id", "name", "instruction", "enable_comment", "input")

    schema_id: str
    """The identifier of the label schema."""
    name: str | None
    """The new question, 1 to 250 characters. `Feedback`, in any case, is reserved."""
    instruction: str | None
    """How to respond, at most 1000 characters. The empty string is stored."""
    enable_comment: bool | None
    """Whether people may add a comment to their response."""
    input: LabelSchemaInput | None
    """How people response, of the same kind as before, and with the same `multi_select`."""

    def __init__(
        self,
        *,
        schema_id: str,
        name: str | None = None,
        instruction: str | None = None,
        enable_comment: bool | None = None,
        input: LabelSchemaInput | None = None,
    ) -> None:
        self.schema_id = schema_id
        self.name = name
        self.instruction = instruction
        self.enable_comment = enable_comment
        self.input = input

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.schema_id
        data["schema_id"] = v if v.__class__ is str and v else _v.check_str("schema_id", v, min_length=1)
        v = self.name
        if v is not None:
            data["name"] = (
                v
                if v.__class__ is str and 1 <= len(v) <= 250
                else _v.check_str("name", v, min_length=1, max_length=250)
            )
        v = self.instruction
        if v is not None:
            data["instruction"] = (
                v if v.__class__ is str and len(v) <= 1000 else _v.check_str("instruction", v, max_length=1000)
            )
        v = self.enable_comment
        if v is not None:
            data["enable_comment"] = v if v is True or v is False else _v.check_bool("enable_comment", v)
        v = self.input
        if v is not None:
            data["input"] = _v.check_object("input", v, LabelSchemaInput)
        return data


from .label_schema_input import LabelSchemaInput  # noqa: E402
