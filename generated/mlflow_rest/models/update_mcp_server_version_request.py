# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateMcpServerVersionRequest(Model):
    """What to change of a version of an MCP server. Whatever is left out stays; other fields are ignored."""

    status: McpStatusInput | None = None
    """The new status, one that the present one allows. Null is refused."""
    tools: list[McpTool] | None = None
    """All tools, at most 1000, in place of those that were known. Null erases what was known."""
    connect_options: dict[str, McpConnectOption] | None = None
    """All settings for the ways to connect, in place of those that there were. Null erases them."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.status is not None:
            data["status"] = self.status
        if self.tools is not None:
            data["tools"] = [item.to_dict() for item in self.tools]
        if self.connect_options is not None:
            data["connect_options"] = {key: item.to_dict() for key, item in self.connect_options.items()}
        return data


from .mcp_connect_option import McpConnectOption  # noqa: E402
from .mcp_status import McpStatusInput  # noqa: E402
from .mcp_tool import McpTool  # noqa: E402
