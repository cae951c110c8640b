# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateIssueResponse(Model):
    """The new issue."""

    issue: Issue
    """The new issue."""


from .issue import Issue  # noqa: E402
