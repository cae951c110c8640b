# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentFeedback(Model):
    """A judgement."""

    value: Any = None
    """The judgement, any JSON value. Numbers come back as floating-point numbers, 1 as 1.0. Null when left out."""
    error: AssessmentError | None = None
    """Why there is no judgement. Left out when there is one."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.value is not None:
            data["value"] = self.value
        if self.error is not None:
            data["error"] = self.error.to_dict()
        return data


from .assessment_error import AssessmentError  # noqa: E402
