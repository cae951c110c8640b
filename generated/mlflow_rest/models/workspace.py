# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 0652ef012373fd1f).
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
    """What it is for. Left out when it was never given; it may be the empty text."""
    default_artifact_root: str | None = None
    """Where experiments of the workspace store artifacts. Left out when the root of the server holds, with the workspace
    as a folder in it."""
    trace_archival_config: TraceArchivalConfig | None = None
    """How traces of the workspace are archived. Left out when the settings of the server hold."""


from .trace_archival_config import TraceArchivalConfig  # noqa: E402
