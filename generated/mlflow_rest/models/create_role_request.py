# Made by `make generate` from spec/schemas/roles.yaml (sha256 1af58839e738c4dd).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRoleRequest(Model):
    """The role to create."""

    name: str
    """The name, unique in the workspace and not blank. One that starts with `__user_` is refused. MLflow 3.18 and newer:
    at most 255 characters."""
    workspace: str
    """The name of the workspace; `default` on a server without workspaces. The server does not look whether it exists.
    MLflow 3.18 and newer: an unknown one is 400."""
    description: str | None = None
    """What the role is for. MLflow 3.18 and newer: at most 1024 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "workspace": self.workspace}
        if self.description is not None:
            data["description"] = self.description
        return data
