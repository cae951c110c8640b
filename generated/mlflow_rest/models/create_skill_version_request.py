# Made by `make generate` from spec/schemas/skills.yaml (sha256 0dec0ffe897a653b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateSkillVersionRequest(Model):
    """Where the files of the next version are. Fields beyond these are refused."""

    source: str
    """The URL of a Git repository, also as `git@host:path`, the URL of a ZIP file, or the reference of an image. At most
    2048 characters, without spaces, and neither credentials nor a place inside MLflow nor a path on the server's disk."""
    name: str | None = None
    """The name of the skill. It need not be given, and must be that of the path when it is."""
    organization: str | None = None
    """The organization. It need not be given, and must be that of the path when it is."""
    source_type: SkillRemoteSourceTypeInput | None = None
    """The kind of source. When left out or null, `oci://…` means `oci`, `git://…` and paths that end in `.git` mean `git`,
    paths that end in `.zip` mean `zip`, and anything else is 400."""
    ref: str | None = None
    """Branch, tag or commit of a Git repository, at most 2048 characters, without spaces and without a hyphen at the
    start. 400 with any other source."""
    subpath: str | None = None
    """The folder of the skill inside the source, with forward slashes and without `..`, at most 2048 characters. All of
    the source when left out, null or empty."""
    digest: str | None = None
    """SHA-256 of the files in 64 small hexadecimal digits. The server does not check it against the source."""
    status: SkillInitialStatusInput | None = None
    """The first status, `active` when left out. Null is refused."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"source": self.source}
        if self.name is not None:
            data["name"] = self.name
        if self.organization is not None:
            data["organization"] = self.organization
        if self.source_type is not None:
            data["source_type"] = self.source_type
        if self.ref is not None:
            data["ref"] = self.ref
        if self.subpath is not None:
            data["subpath"] = self.subpath
        if self.digest is not None:
            data["digest"] = self.digest
        if self.status is not None:
            data["status"] = self.status
        return data


from .skill_initial_status import SkillInitialStatusInput  # noqa: E402
from .skill_remote_source_type import SkillRemoteSourceTypeInput  # noqa: E402
