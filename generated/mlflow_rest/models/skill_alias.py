# Made by `make generate` from spec/schemas/skills.yaml (sha256 72fc6f36842df4cd).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SkillAlias(Model):
    """A name that points to a version of a skill."""

    alias: str
    """The alias."""
    version: int
    """The number of the version."""
