# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class CreateAssessmentRequest(RequestModel):
    """The assessment to add."""

    __slots__ = ("assessment",)

    assessment: NewAssessment
    """The assessment."""

    def __init__(self, *, assessment: NewAssessment) -> None:
        self.assessment = assessment

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.assessment
        data["assessment"] = _v.check_object("assessment", v, NewAssessment)
        return data


from .new_assessment import NewAssessment  # noqa: E402
