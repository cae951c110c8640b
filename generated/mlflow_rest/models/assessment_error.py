# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentError(Model):
    """Why a judge could not judge."""

    error_code: str | None = None
    """A name of the failure, chosen by the client. The empty string when it gave none."""
    error_message: str | None = None
    """What went wrong, for a person."""
    stack_trace: str | None = None
    """Where in the judge's code it went wrong. Returns keep its last 10000 characters or so."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.error_code
        if v is not None:
            data["error_code"] = v if v.__class__ is str else _v.check_str("error_code", v)
        v = self.error_message
        if v is not None:
            data["error_message"] = v if v.__class__ is str else _v.check_str("error_message", v)
        v = self.stack_trace
        if v is not None:
            data["stack_trace"] = v if v.__class__ is str else _v.check_str("stack_trace", v)
        return data
