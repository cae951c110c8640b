# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 673cd75d9e135c94).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListWorkspacesResponse(Model):
    """The workspaces."""

    workspaces: list[Workspace] = field(factory=list)
    """The workspaces by name. Omitted when the caller may see none."""


from .workspace import Workspace  # noqa: E402
