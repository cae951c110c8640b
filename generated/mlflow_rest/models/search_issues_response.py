# Made by `make generate` from spec/schemas/issues.yaml (sha256 c2325e6a3e864082) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchIssuesResponse:
    """One page of issues."""

    issues: list[Issue] = field(factory=list)
    """The issues of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. The empty text on the last page."""
    total_count: int | None = None
    """How many issues match in all, if `include_total_count` asked for it. MLflow 3.18 and newer."""


from .issue import Issue  # noqa: E402
