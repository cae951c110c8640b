# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .label_schema_type import LabelSchemaTypeInput


class CreateLabelSchemaRequest(RequestModel):
    """The label schema to create."""

    __slots__ = ("experiment_id", "name", "type", "input", "instruction", "enable_comment")

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active."""
    name: str
    """The question, 1 to 250 characters. `Feedback`, in any case, is reserved."""
    type: LabelSchemaTypeInput
    """What the responses become. It cannot be changed later."""
    input: LabelSchemaInput
    """How people response. The kind cannot be changed later."""
    instruction: str | None
    """How to respond, at most 1000 characters."""
    enable_comment: bool | None
    """Whether people may add a comment to their response. `false` when omitted."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        name: str,
        type: LabelSchemaTypeInput,
        input: LabelSchemaInput,
        instruction: str | None = None,
        enable_comment: bool | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.type = type
        self.input = input
        self.instruction = instruction
        self.enable_comment = enable_comment

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        data["name"] = (
            v if v.__class__ is str and 1 <= len(v) <= 250 else _v.check_str("name", v, min_length=1, max_length=250)
        )
        v = self.type
        data["type"] = (
            v
            if v.__class__ is str and v in LABEL_SCHEMA_TYPE_VALUES
            else _v.check_enum("type", v, LABEL_SCHEMA_TYPE_VALUES)
        )
        v = self.input
        data["input"] = _v.check_object("input", v, LabelSchemaInput)
        v = self.instruction
        if v is not None:
            data["instruction"] = (
                v if v.__class__ is str and len(v) <= 1000 else _v.check_str("instruction", v, max_length=1000)
            )
        v = self.enable_comment
        if v is not None:
            data["enable_comment"] = v if v is True or v is False else _v.check_bool("enable_comment", v)
        return data


from .label_schema_input import LabelSchemaInput  # noqa: E402
from .label_schema_type import LABEL_SCHEMA_TYPE_VALUES  # noqa: E402
