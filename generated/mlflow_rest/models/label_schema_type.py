# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

LabelSchemaTypeInput = Literal["FEEDBACK", "EXPECTATION"]
"""What the responses to a question become, an opinion or the truth. Only uppercase is accepted. These are the values that the server accepts."""

if TYPE_CHECKING:
    LabelSchemaType = LabelSchemaTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    LabelSchemaType = str

LABEL_SCHEMA_TYPE_VALUES: tuple[LabelSchemaTypeInput, ...] = ("FEEDBACK", "EXPECTATION")
"""Every known value of `LabelSchemaType`."""
