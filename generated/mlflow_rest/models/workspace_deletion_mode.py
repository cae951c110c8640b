# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 673cd75d9e135c94).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

WorkspaceDeletionModeInput = Literal["RESTRICT", "CASCADE", "SET_DEFAULT"]
"""What becomes of the contents of a workspace that is deleted. `RESTRICT` rejects to delete if there are any,
    `CASCADE` deletes them, runs and models included, `SET_DEFAULT` moves them to the workspace `default`. These are the values that the server accepts."""

if TYPE_CHECKING:
    WorkspaceDeletionMode = WorkspaceDeletionModeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    WorkspaceDeletionMode = str

WORKSPACE_DELETION_MODE_VALUES: tuple[WorkspaceDeletionModeInput, ...] = ("RESTRICT", "CASCADE", "SET_DEFAULT")
"""Every known value of `WorkspaceDeletionMode`."""
