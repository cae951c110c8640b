# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateAssessmentRequest(RequestModel):
    """What to change of an assessment."""

    __slots__ = ("assessment", "update_mask")

    assessment: AssessmentChange
    """The new values."""
    update_mask: str
    """Which fields to change, separated by commas: `assessmentName`, `feedback`, `expectation`, `rationale`, `metadata`.
    They must be written in lowerCamelCase, unlike everywhere else: a mask with `assessment_name` in it, or one that is
    no string, changes nothing at all and still responds with 200. Other names are ignored."""

    def __init__(self, *, assessment: AssessmentChange, update_mask: str) -> None:
        self.assessment = assessment
        self.update_mask = update_mask

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.assessment
        data["assessment"] = _v.check_object("assessment", v, AssessmentChange)
        v = self.update_mask
        data["update_mask"] = v if v.__class__ is str and v else _v.check_str("update_mask", v, min_length=1)
        return data


from .assessment_change import AssessmentChange  # noqa: E402
