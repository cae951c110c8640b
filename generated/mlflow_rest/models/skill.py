# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class Skill(Model):
    """A skill for agents that the registry knows, a folder with a `SKILL.md`."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("organization", "name")

    name: str
    """The name, the only one in its organization. It cannot be changed."""
    organization: str | None = None
    """The organization that the skill belongs to. The empty string for a skill without one."""
    workspace: str | None = None
    """Name of the workspace, `default` on a server without workspaces."""
    description: str | None = None
    """A string for people. Null when there is none."""
    icons: list[SkillIcon] = field(factory=list)
    """The icons. Null when none were ever set, or when they were deleted."""
    status: SkillStatus | None = None
    """The status of the version behind `latest`. Null without versions."""
    latest_version: int | None = None
    """The number behind `latest`: that of the highest active version, or of the highest of all when none is active. Null
    without versions."""
    source_type: SkillSourceType | None = None
    """The kind of source of the version behind `latest`. Null without versions."""
    aliases: ByName[SkillAlias, int] = field(factory=ByName, converter=by_name)
    """The aliases. Empty when there are none."""
    tags: dict[str, str] = field(factory=dict)
    """The tags of the skill, by their keys."""
    created_by: str | None = None
    """The user who registered the skill. Null on a server without authentication."""
    last_updated_by: str | None = None
    """The user who changed the skill last. Null on a server without authentication."""
    creation_timestamp: int | None = None
    """When the skill was registered, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When description or icons were changed last, in milliseconds since the epoch. Versions, aliases and tags do not
    count."""
    allowed_actions: list[str] = field(factory=list)
    """What the caller may do with the skill: `USE`, `UPDATE`, `DELETE`, `MANAGE`. Only on a server with authentication."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.aliases, list):
            self.aliases = ByName(self.aliases)


from .skill_alias import SkillAlias  # noqa: E402
from .skill_icon import SkillIcon  # noqa: E402
from .skill_source_type import SkillSourceType  # noqa: E402
from .skill_status import SkillStatus  # noqa: E402
