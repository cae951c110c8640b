# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateMcpServerRequest(Model):
    """The MCP server to register. Fields beyond these are ignored."""

    name: str
    """The name, `<namespace>/<slug>`, such as `com.example/weather`: letters, digits, `.` and `-`, in the slug also `_`,
    each half with a letter or a digit at both ends and so at least 2 characters long. The slug may not be `aliases`,
    `endpoints`, `tags` or `versions`. At most 256 characters outside SQLite."""
    description: str | None = None
    """A text for people."""
    icons: list[McpIcon] | None = None
    """Icons of the server itself, at most 100."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.description is not None:
            data["description"] = self.description
        if self.icons is not None:
            data["icons"] = [item.to_dict() for item in self.icons]
        return data


from .mcp_icon import McpIcon  # noqa: E402
