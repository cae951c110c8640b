# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

AssessmentSourceTypeInput = Literal["SOURCE_TYPE_UNSPECIFIED", "HUMAN", "LLM_JUDGE", "CODE"]
"""Who or what judged. The server stores `SOURCE_TYPE_UNSPECIFIED` when it is sent nothing, or something that it does
    not know, such as the old `AI_JUDGE`. These are the values that the server accepts."""

if TYPE_CHECKING:
    AssessmentSourceType = AssessmentSourceTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    AssessmentSourceType = str

ASSESSMENT_SOURCE_TYPE_VALUES: tuple[AssessmentSourceTypeInput, ...] = (
    "SOURCE_TYPE_UNSPECIFIED",
    "HUMAN",
    "LLM_JUDGE",
    "CODE",
)
"""Every known value of `AssessmentSourceType`."""
