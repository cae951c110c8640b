# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SkillVersion(Model):
    """A numbered version of a skill, with the place of its files."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("organization", "name", "version")

    name: str
    """The name of the skill."""
    version: int
    """The number. It starts at 1 and counts up; numbers of deleted versions are not used again."""
    organization: str | None = None
    """The organization that the skill belongs to. The empty string for a skill without one."""
    workspace: str | None = None
    """Name of the workspace, `default` on a server without workspaces."""
    source_type: SkillSourceType | None = None
    """The kind of source."""
    source: str | None = None
    """Where the files are: the URL of a Git repository or of a ZIP file, the reference of an image without `oci://`, or
    `mlflow-artifacts:/skills/…` for an upload."""
    ref: str | None = None
    """Branch, tag or commit of a Git repository. Null when none was given, and for any other source."""
    subpath: str | None = None
    """The folder of the skill inside its source. Null when it is all of it."""
    digest: str | None = None
    """SHA-256 of the files in 64 small hexadecimal digits. Worked out by the server for uploads; for other sources what
    the client said, null when it said nothing."""
    status: SkillStatus | None = None
    """How far the version has come. `deleted` is returned only by the very update that sets it."""
    aliases: list[str] = field(factory=list)
    """The aliases that point to this version, `latest` never among them."""
    tags: dict[str, str] = field(factory=dict)
    """The tags of the version, by their keys."""
    created_by: str | None = None
    """The user who registered the version. Null on a server without authentication."""
    last_updated_by: str | None = None
    """The user who changed the status last. Null on a server without authentication."""
    creation_timestamp: int | None = None
    """When the version was registered, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When the status was changed last, in milliseconds since the epoch. Tags and aliases do not count."""


from .skill_source_type import SkillSourceType  # noqa: E402
from .skill_status import SkillStatus  # noqa: E402
