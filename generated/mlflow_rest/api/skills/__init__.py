# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
"""The operations of the area `skills`, one module each. Each is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import bulk_register_skills as bulk_register_skills
    from . import create_organization_skill_version as create_organization_skill_version
    from . import create_skill as create_skill
    from . import create_skill_version as create_skill_version
    from . import delete_organization_skill as delete_organization_skill
    from . import delete_organization_skill_alias as delete_organization_skill_alias
    from . import delete_organization_skill_tag as delete_organization_skill_tag
    from . import delete_organization_skill_version as delete_organization_skill_version
    from . import delete_organization_skill_version_tag as delete_organization_skill_version_tag
    from . import delete_skill as delete_skill
    from . import delete_skill_alias as delete_skill_alias
    from . import delete_skill_tag as delete_skill_tag
    from . import delete_skill_version as delete_skill_version
    from . import delete_skill_version_tag as delete_skill_version_tag
    from . import get_organization_skill as get_organization_skill
    from . import get_organization_skill_version as get_organization_skill_version
    from . import get_organization_skill_version_by_alias as get_organization_skill_version_by_alias
    from . import get_skill as get_skill
    from . import get_skill_version as get_skill_version
    from . import get_skill_version_by_alias as get_skill_version_by_alias
    from . import search_organization_skill_versions as search_organization_skill_versions
    from . import search_skill_versions as search_skill_versions
    from . import search_skills as search_skills
    from . import set_organization_skill_alias as set_organization_skill_alias
    from . import set_organization_skill_tag as set_organization_skill_tag
    from . import set_organization_skill_version_tag as set_organization_skill_version_tag
    from . import set_skill_alias as set_skill_alias
    from . import set_skill_tag as set_skill_tag
    from . import set_skill_version_tag as set_skill_version_tag
    from . import update_organization_skill as update_organization_skill
    from . import update_organization_skill_version as update_organization_skill_version
    from . import update_skill as update_skill
    from . import update_skill_version as update_skill_version

__all__ = [
    "bulk_register_skills",
    "create_organization_skill_version",
    "create_skill",
    "create_skill_version",
    "delete_organization_skill",
    "delete_organization_skill_alias",
    "delete_organization_skill_tag",
    "delete_organization_skill_version",
    "delete_organization_skill_version_tag",
    "delete_skill",
    "delete_skill_alias",
    "delete_skill_tag",
    "delete_skill_version",
    "delete_skill_version_tag",
    "get_organization_skill",
    "get_organization_skill_version",
    "get_organization_skill_version_by_alias",
    "get_skill",
    "get_skill_version",
    "get_skill_version_by_alias",
    "search_organization_skill_versions",
    "search_skill_versions",
    "search_skills",
    "set_organization_skill_alias",
    "set_organization_skill_tag",
    "set_organization_skill_version_tag",
    "set_skill_alias",
    "set_skill_tag",
    "set_skill_version_tag",
    "update_organization_skill",
    "update_organization_skill_version",
    "update_skill",
    "update_skill_version",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
