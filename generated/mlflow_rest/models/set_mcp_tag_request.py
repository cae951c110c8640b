# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetMcpTagRequest(Model):
    """The tag to set on an MCP server, or on a version of one."""

    key: str
    """The key. Any text is accepted, even the empty one, which no described request can remove. At most 250 characters
    outside SQLite."""
    value: str
    """The text, which may be empty. At most 5000 characters outside SQLite."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
