# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 0652ef012373fd1f).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetWorkspaceResponse(Model):
    """The workspace asked for."""

    workspace: Workspace
    """The workspace."""


from .workspace import Workspace  # noqa: E402
