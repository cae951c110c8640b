# Made by `make generate` from spec/schemas/skills.yaml (sha256 23fea8e82187718f).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from ..types import Null
    from .skill_initial_status import SkillInitialStatusInput
    from .skill_remote_source_type import SkillRemoteSourceTypeInput


class CreateSkillVersionRequest(RequestModel):
    """Where the files of the next version are. Fields beyond these are rejected."""

    __slots__ = ("source", "name", "organization", "source_type", "ref", "subpath", "digest", "status")

    source: str
    """The URL of a Git repository, also as `git@host:path`, the URL of a ZIP file, or the reference of an image. At most
    2048 characters, without spaces, and neither credentials nor a place inside MLflow nor a path on the server's disk."""
    name: str | None
    """The name of the skill. It need not be given, and must be that of the path when it is."""
    organization: str | None
    """The organization. It need not be given, and must be that of the path when it is."""
    source_type: SkillRemoteSourceTypeInput | Null | None
    """The kind of source. When omitted or null, `oci://…` means `oci`, `git://…` and paths that end in `.git` mean `git`,
    paths that end in `.zip` mean `zip`, and anything else is 400."""
    ref: str | Null | None
    """Branch, tag or commit of a Git repository, at most 2048 characters, without spaces and without a hyphen at the
    start. 400 with any other source."""
    subpath: str | Null | None
    """The folder of the skill inside the source, with forward slashes and without `..`, at most 2048 characters. All of
    the source when omitted, null or empty."""
    digest: str | Null | None
    """SHA-256 of the files in 64 small hexadecimal digits. The server does not check it against the source."""
    status: SkillInitialStatusInput | None
    """The first status, `active` when omitted. Null is rejected."""

    def __init__(
        self,
        *,
        source: str,
        name: str | None = None,
        organization: str | None = None,
        source_type: SkillRemoteSourceTypeInput | Null | None = None,
        ref: str | Null | None = None,
        subpath: str | Null | None = None,
        digest: str | Null | None = None,
        status: SkillInitialStatusInput | None = None,
    ) -> None:
        self.source = source
        self.name = name
        self.organization = organization
        self.source_type = source_type
        self.ref = ref
        self.subpath = subpath
        self.digest = digest
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.source
        data["source"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 2048
            else _v.check_str("source", v, min_length=1, max_length=2048)
        )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.organization
        if v is not None:
            data["organization"] = v if v.__class__ is str else _v.check_str("organization", v)
        v = self.source_type
        if v is not None:
            data["source_type"] = (
                None
                if v is NULL
                else v
                if v.__class__ is str and v in SKILL_REMOTE_SOURCE_TYPE_VALUES
                else _v.check_enum("source_type", v, SKILL_REMOTE_SOURCE_TYPE_VALUES)
            )
        v = self.ref
        if v is not None:
            data["ref"] = (
                None
                if v is NULL
                else v
                if v.__class__ is str and len(v) <= 2048
                else _v.check_str("ref", v, max_length=2048)
            )
        v = self.subpath
        if v is not None:
            data["subpath"] = (
                None
                if v is NULL
                else v
                if v.__class__ is str and len(v) <= 2048
                else _v.check_str("subpath", v, max_length=2048)
            )
        v = self.digest
        if v is not None:
            data["digest"] = (
                None
                if v is NULL
                else v
                if v.__class__ is str and _v.fits("[0-9a-f]{64}", v)
                else _v.check_str(
                    "digest",
                    v,
                    pattern="[0-9a-f]{64}",
                    about="SHA-256 of the files in 64 small hexadecimal digits. The server does not check it against the source.",
                )
            )
        v = self.status
        if v is not None:
            data["status"] = (
                v
                if v.__class__ is str and v in SKILL_INITIAL_STATUS_VALUES
                else _v.check_enum("status", v, SKILL_INITIAL_STATUS_VALUES)
            )
        return data


from .skill_initial_status import SKILL_INITIAL_STATUS_VALUES  # noqa: E402
from .skill_remote_source_type import SKILL_REMOTE_SOURCE_TYPE_VALUES  # noqa: E402
