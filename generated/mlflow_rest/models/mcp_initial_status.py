# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 14fbb7d1aa1a2200) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

McpInitialStatusInput = Literal["draft", "active"]
"""The status in which a version of an MCP server can be registered. These are the values that the server accepts."""

if TYPE_CHECKING:
    McpInitialStatus = McpInitialStatusInput | str
else:
    # What the decoder sees: any text, since it refuses a union of known texts and any text.
    McpInitialStatus = str

MCP_INITIAL_STATUS_VALUES: tuple[McpInitialStatusInput, ...] = ("draft", "active")
"""Every known value of `McpInitialStatus`."""
