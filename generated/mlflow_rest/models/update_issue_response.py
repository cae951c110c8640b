# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateIssueResponse(Model):
    """The issue after the change."""

    issue: Issue
    """The issue after the change."""


from .issue import Issue  # noqa: E402
