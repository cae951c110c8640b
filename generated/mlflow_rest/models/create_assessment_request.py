# Made by `make generate` from spec/schemas/assessments.yaml (sha256 c9f1397ddc7dc363) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from ..types import RequestModel


class CreateAssessmentRequest(RequestModel):
    """The assessment to add."""

    __slots__ = ("assessment",)

    assessment: NewAssessment
    """The assessment."""

    def __init__(self, *, assessment: NewAssessment) -> None:
        self.assessment = assessment

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.assessment
        data["assessment"] = _v.check_object("assessment", v, NewAssessment)
        return data


from .new_assessment import NewAssessment  # noqa: E402
