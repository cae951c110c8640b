# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchIssuesResponse(Model):
    """One page of issues."""

    issues: list[Issue] = field(factory=list)
    """The issues of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. The empty string on the last page."""
    total_count: int | None = None
    """How many issues match in all, if `include_total_count` requested it. MLflow 3.18 and newer."""


from .issue import Issue  # noqa: E402
