# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 673cd75d9e135c94).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class CreateWorkspaceRequest(RequestModel):
    """The workspace to create."""

    __slots__ = ("name", "description", "default_artifact_root", "trace_archival_config")

    name: str
    """The name: lowercase letters, digits and, in between, hyphens. `default`, `workspaces`, `api`, `ajax-api` and
    `static-files` are rejected."""
    description: str | None
    """What it is for."""
    default_artifact_root: str | None
    """Where experiments of the workspace store artifacts: a URI without fragment, or an absolute path on the machine of
    the server, at most 2048 characters unless the server is set otherwise. The server does not look whether the place
    exists. Omitted or blank, the root of the server contains, with the workspace as a folder in it."""
    trace_archival_config: TraceArchivalConfig | None
    """How traces of the workspace are archived. Omitted, the settings of the server contain."""

    def __init__(
        self,
        *,
        name: str,
        description: str | None = None,
        default_artifact_root: str | None = None,
        trace_archival_config: TraceArchivalConfig | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.default_artifact_root = default_artifact_root
        self.trace_archival_config = trace_archival_config

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str and 2 <= len(v) <= 63 and _v.fits("[a-z0-9]([-a-z0-9]*[a-z0-9])?", v)
            else _v.check_str(
                "name",
                v,
                min_length=2,
                max_length=63,
                pattern="[a-z0-9]([-a-z0-9]*[a-z0-9])?",
                about="The name: lowercase letters, digits and, in between, hyphens. `default`, `workspaces`, `api`, `ajax-api` and `static-files` are rejected.",
            )
        )
        v = self.description
        if v is not None:
            data["description"] = v if v.__class__ is str else _v.check_str("description", v)
        v = self.default_artifact_root
        if v is not None:
            data["default_artifact_root"] = v if v.__class__ is str else _v.check_str("default_artifact_root", v)
        v = self.trace_archival_config
        if v is not None:
            data["trace_archival_config"] = _v.check_object("trace_archival_config", v, TraceArchivalConfig)
        return data


from .trace_archival_config import TraceArchivalConfig  # noqa: E402
