# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentError(Model):
    """Why a judge could not judge."""

    error_code: str | None = None
    """A name of the failure, chosen by the client. The empty text when it gave none."""
    error_message: str | None = None
    """What went wrong, for a person."""
    stack_trace: str | None = None
    """Where in the judge's code it went wrong. Answers keep its last 10000 characters or so."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.error_code is not None:
            data["error_code"] = self.error_code
        if self.error_message is not None:
            data["error_message"] = self.error_message
        if self.stack_trace is not None:
            data["stack_trace"] = self.stack_trace
        return data
