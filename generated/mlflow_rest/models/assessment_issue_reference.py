# Made by `make generate` from spec/schemas/assessments.yaml (sha256 c9f1397ddc7dc363) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v


@define(kw_only=True)
class AssessmentIssueReference:
    """A reference to an issue, a problem that was found in several traces."""

    issue_name: str | None = None
    """The name of the issue. Its identifier is the assessment's name."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.issue_name
        if v is not None:
            data["issue_name"] = v if v.__class__ is str else _v.check_str("issue_name", v)
        return data
