# Made by `make generate` from spec/schemas/issues.yaml (sha256 c2325e6a3e864082) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class CreateIssueResponse:
    """The new issue."""

    issue: Issue
    """The new issue."""


from .issue import Issue  # noqa: E402
