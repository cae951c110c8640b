# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 55a872517a3b777c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

LabelSchemaTypeInput = Literal["FEEDBACK", "EXPECTATION"]
"""What the answers to a question become, an opinion or the truth. Only capitals are known. These are the values that the server accepts."""

if TYPE_CHECKING:
    LabelSchemaType = LabelSchemaTypeInput | str
else:
    # What the decoder sees: any text, since it refuses a union of known texts and any text.
    LabelSchemaType = str

LABEL_SCHEMA_TYPE_VALUES: tuple[LabelSchemaTypeInput, ...] = ("FEEDBACK", "EXPECTATION")
"""Every known value of `LabelSchemaType`."""
