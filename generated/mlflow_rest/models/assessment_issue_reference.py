# Made by `make generate` from spec/schemas/assessments.yaml (sha256 6eb319d3a55a0d83).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class AssessmentIssueReference(Model):
    """A reference to an issue, a problem that was found in several traces."""

    issue_name: str | None = None
    """The name of the issue. Its identifier is the assessment's name."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.issue_name
        if v is not None:
            data["issue_name"] = v if v.__class__ is str else _v.check_str("issue_name", v)
        return data
