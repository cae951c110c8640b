# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Role(Model):
    """A named set of permissions in a workspace."""

    id: int
    """The number of the role. On SQLite, that of a deleted role may be given to the next one."""
    name: str
    """The name, unique in the workspace. One such as `__user_2__` contains what was granted to one user alone."""
    workspace: str
    """The workspace in which the permissions contain; `default` on a server without workspaces."""
    permissions: list[RolePermission]
    """The permissions of the role."""
    description: str | None = None
    """What the role is for. Null when it was never given."""


from .role_permission import RolePermission  # noqa: E402
