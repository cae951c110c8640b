# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

McpInitialStatusInput = Literal["draft", "active"]
"""The status in which a version of an MCP server can be registered. These are the values that the server accepts."""

if TYPE_CHECKING:
    McpInitialStatus = McpInitialStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    McpInitialStatus = str

MCP_INITIAL_STATUS_VALUES: tuple[McpInitialStatusInput, ...] = ("draft", "active")
"""Every known value of `McpInitialStatus`."""
