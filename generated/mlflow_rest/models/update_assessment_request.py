# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateAssessmentRequest(Model):
    """What to change of an assessment."""

    assessment: AssessmentChange
    """The new values."""
    update_mask: str
    """Which fields to change, separated by commas: `assessmentName`, `feedback`, `expectation`, `rationale`, `metadata`.
    They must be written in lowerCamelCase, unlike everywhere else: a mask with `assessment_name` in it, or one that is
    no text, changes nothing at all and still answers 200. Other names are ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"assessment": self.assessment.to_dict(), "update_mask": self.update_mask}
        return data


from .assessment_change import AssessmentChange  # noqa: E402
