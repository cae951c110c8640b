# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SkillAlias(Model):
    """A name that points to a version of a skill."""

    PAIR: ClassVar[tuple[str, str]] = ("alias", "version")

    alias: str
    """The alias."""
    version: int
    """The number of the version."""
