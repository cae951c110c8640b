# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchSkillsResponse(Model):
    """One page of skills."""

    skills: list[Skill]
    """The skills of this page. Empty when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Null on the last page."""


from .skill import Skill  # noqa: E402
