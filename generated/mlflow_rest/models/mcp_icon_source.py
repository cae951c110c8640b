# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

McpIconSourceInput = Literal["server", "version"]
"""Where an icon of an MCP server comes from, the server itself or the latest version's `server.json`. These are the values that the server accepts."""

if TYPE_CHECKING:
    McpIconSource = McpIconSourceInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    McpIconSource = str

MCP_ICON_SOURCE_VALUES: tuple[McpIconSourceInput, ...] = ("server", "version")
"""Every known value of `McpIconSource`."""
