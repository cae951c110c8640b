# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateAssessmentRequest(Model):
    """The assessment to add."""

    assessment: NewAssessment
    """The assessment."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"assessment": self.assessment.to_dict()}
        return data


from .new_assessment import NewAssessment  # noqa: E402
