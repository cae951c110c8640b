# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateMcpServerRequest(Model):
    """What to change of an MCP server. Whatever is left out stays. `latest_version` is refused, for it follows from the
    versions; other fields beyond these are ignored."""

    display_name: str | None = None
    """A name for people, at most 256 characters outside SQLite. Null erases it."""
    description: str | None = None
    """A text for people. Null erases it, and that of the latest version shows instead."""
    icons: list[McpIcon] | None = None
    """All icons of the server itself, at most 100, in place of those that it had. Null erases them, and those of the
    latest version show alone; an empty list hides these as well."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.display_name is not None:
            data["display_name"] = self.display_name
        if self.description is not None:
            data["description"] = self.description
        if self.icons is not None:
            data["icons"] = [item.to_dict() for item in self.icons]
        return data


from .mcp_icon import McpIcon  # noqa: E402
