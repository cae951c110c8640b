# Made by `make generate` from spec/schemas/roles.yaml (sha256 990e2b91a54e0c69).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from ..types import Null


class CreateRoleRequest(RequestModel):
    """The role to create."""

    __slots__ = ("name", "workspace", "description")

    name: str
    """The name, unique in the workspace and not blank. One that starts with `__user_` is rejected. MLflow 3.18 and newer:
    at most 255 characters."""
    workspace: str
    """The name of the workspace; `default` on a server without workspaces. The server does not look whether it exists.
    MLflow 3.18 and newer: an unknown one is 400."""
    description: str | Null | None
    """What the role is for. MLflow 3.18 and newer: at most 1024 characters."""

    def __init__(self, *, name: str, workspace: str, description: str | Null | None = None) -> None:
        self.name = name
        self.workspace = workspace
        self.description = description

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.workspace
        data["workspace"] = v if v.__class__ is str and v else _v.check_str("workspace", v, min_length=1)
        v = self.description
        if v is not None:
            data["description"] = None if v is NULL else v if v.__class__ is str else _v.check_str("description", v)
        return data
