# Made by `make generate` from spec/schemas/assessments.yaml (sha256 7253b3bce5ac0de7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentIssueReference(Model):
    """A reference to an issue, a problem that was found in several traces."""

    issue_name: str | None = None
    """The name of the issue. Its identifier is the assessment's name."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.issue_name is not None:
            data["issue_name"] = self.issue_name
        return data
