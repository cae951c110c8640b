# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

McpTransportTypeInput = Literal["streamable-http", "sse"]
"""How to talk to an MCP server over HTTP. The server rejects any other word. These are the values that the server accepts."""

if TYPE_CHECKING:
    McpTransportType = McpTransportTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    McpTransportType = str

MCP_TRANSPORT_TYPE_VALUES: tuple[McpTransportTypeInput, ...] = ("streamable-http", "sse")
"""Every known value of `McpTransportType`."""
