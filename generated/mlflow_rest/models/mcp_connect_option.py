# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class McpConnectOption(Model):
    """Settings for one way to connect to a version of an MCP server."""

    hidden: bool | None = None
    """Whether the user interface hides this way. Not when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.hidden is not None:
            data["hidden"] = self.hidden
        return data
