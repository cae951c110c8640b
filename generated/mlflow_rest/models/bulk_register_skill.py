# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class BulkRegisterSkill(Model):
    """A skill of a Git repository. Fields beyond these are refused."""

    name: str
    """The name, at most 64 small letters, digits and single hyphens, with a letter or a digit at both ends."""
    source: str
    """The URL of the Git repository, as in createSkillVersion."""
    digest: str
    """SHA-256 of the files in 64 small hexadecimal digits, by which a version that exists already is known. The server
    does not check it against the repository."""
    source_type: SkillRemoteSourceTypeInput | None = None
    """The kind of source, which must be `git`, said here or shown by the URL."""
    ref: str | None = None
    """Branch, tag or commit, at most 2048 characters."""
    subpath: str | None = None
    """The folder of the skill inside the repository, at most 2048 characters. All of it when left out."""
    status: SkillInitialStatusInput | None = None
    """The first status of a new version, `active` when left out. Null is refused."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "source": self.source, "digest": self.digest}
        if self.source_type is not None:
            data["source_type"] = self.source_type
        if self.ref is not None:
            data["ref"] = self.ref
        if self.subpath is not None:
            data["subpath"] = self.subpath
        if self.status is not None:
            data["status"] = self.status
        return data


from .skill_initial_status import SkillInitialStatusInput  # noqa: E402
from .skill_remote_source_type import SkillRemoteSourceTypeInput  # noqa: E402
