# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 673cd75d9e135c94).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Workspace(Model):
    """A separate area of the server."""

    name: str
    """The name."""
    description: str | None = None
    """What it is for. Omitted when it was never given; it may be the empty string."""
    default_artifact_root: str | None = None
    """Where experiments of the workspace store artifacts. Omitted when the root of the server contains, with the workspace
    as a folder in it."""
    trace_archival_config: TraceArchivalConfig | None = None
    """How traces of the workspace are archived. Omitted when the settings of the server contain."""


from .trace_archival_config import TraceArchivalConfig  # noqa: E402
