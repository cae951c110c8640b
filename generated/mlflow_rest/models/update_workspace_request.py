# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 0652ef012373fd1f).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateWorkspaceRequest(Model):
    """What to change about the workspace. At least one field is needed."""

    description: str | None = None
    """What it is for. Left out, it stays; the empty text is kept as such."""
    default_artifact_root: str | None = None
    """Where experiments of the workspace store artifacts: a URI without fragment, or an absolute path on the machine of
    the server, at most 2048 characters unless the server is set otherwise. The server does not look whether the place
    exists. Left out, it stays; blank, the root of the server holds. It only counts for new experiments."""
    trace_archival_config: TraceArchivalConfig | None = None
    """How traces of the workspace are archived. What is left out in it stays; an empty object counts as nothing given."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.description is not None:
            data["description"] = self.description
        if self.default_artifact_root is not None:
            data["default_artifact_root"] = self.default_artifact_root
        if self.trace_archival_config is not None:
            data["trace_archival_config"] = self.trace_archival_config.to_dict()
        return data


from .trace_archival_config import TraceArchivalConfig  # noqa: E402
