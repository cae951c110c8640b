# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentFeedback(Model):
    """A judgement."""

    value: Any = None
    """The judgement, any JSON value. Numbers come back as floating-point numbers, 1 as 1.0. Null when omitted."""
    error: AssessmentError | None = None
    """Why there is no judgement. Omitted when there is one."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.value
        if v is not None:
            data["value"] = _v.check_json("value", v, doubles=True)
        v = self.error
        if v is not None:
            data["error"] = _v.check_object("error", v, AssessmentError)
        return data


from .assessment_error import AssessmentError  # noqa: E402
