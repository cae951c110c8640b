# Made by `make generate` from spec/schemas/skills.yaml (sha256 319beed41f517b8e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class SearchSkillsResponse:
    """One page of skills."""

    skills: list[Skill]
    """The skills of this page. Empty when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Null on the last page."""


from .skill import Skill  # noqa: E402
