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


class BulkRegisterSkill(RequestModel):
    """A skill of a Git repository. Fields beyond these are rejected."""

    __slots__ = ("name", "source", "digest", "source_type", "ref", "subpath", "status")

    name: str
    """The name, at most 64 lowercase letters, digits and single hyphens, with a letter or a digit at both ends."""
    source: str
    """The URL of the Git repository, as in createSkillVersion."""
    digest: str
    """SHA-256 of the files in 64 small hexadecimal digits, by which a version that exists already is known. The server
    does not check it against the repository."""
    source_type: SkillRemoteSourceTypeInput | Null | None
    """The kind of source, which must be `git`, said here or shown by the URL."""
    ref: str | Null | None
    """Branch, tag or commit, at most 2048 characters."""
    subpath: str | Null | None
    """The folder of the skill inside the repository, at most 2048 characters. All of it when omitted."""
    status: SkillInitialStatusInput | None
    """The first status of a new version, `active` when omitted. Null is rejected."""

    def __init__(
        self,
        *,
        name: str,
        source: str,
        digest: str,
        source_type: SkillRemoteSourceTypeInput | Null | None = None,
        ref: str | Null | None = None,
        subpath: str | Null | None = None,
        status: SkillInitialStatusInput | None = None,
    ) -> None:
        self.name = name
        self.source = source
        self.digest = digest
        self.source_type = source_type
        self.ref = ref
        self.subpath = subpath
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 64 and _v.fits("[a-z0-9]+(-[a-z0-9]+)*", v)
            else _v.check_str(
                "name",
                v,
                min_length=1,
                max_length=64,
                pattern="[a-z0-9]+(-[a-z0-9]+)*",
                about="The name, at most 64 lowercase letters, digits and single hyphens, with a letter or a digit at both ends.",
            )
        )
        v = self.source
        data["source"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 2048
            else _v.check_str("source", v, min_length=1, max_length=2048)
        )
        v = self.digest
        data["digest"] = (
            v
            if v.__class__ is str and _v.fits("[0-9a-f]{64}", v)
            else _v.check_str(
                "digest",
                v,
                pattern="[0-9a-f]{64}",
                about="SHA-256 of the files in 64 small hexadecimal digits, by which a version that exists already is known. The server does not check it against the repository.",
            )
        )
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
