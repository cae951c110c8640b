# Made by `make generate` from spec/schemas/skills.yaml (sha256 319beed41f517b8e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class SkillAlias:
    """A name that points to a version of a skill."""

    alias: str
    """The alias."""
    version: int
    """The number of the version."""
