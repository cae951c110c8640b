# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 673cd75d9e135c94).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateWorkspaceResponse(Model):
    """The workspace after the update."""

    workspace: Workspace
    """The workspace as it is stored now."""


from .workspace import Workspace  # noqa: E402
