# Made by `make generate` from spec/schemas/skills.yaml (sha256 319beed41f517b8e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class BulkRegisterSkillsResponse:
    """The versions that were registered or found."""

    skill_versions: list[SkillVersion]
    """One version for each skill, in the order of the request."""


from .skill_version import SkillVersion  # noqa: E402
