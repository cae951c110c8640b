# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

McpStatusInput = Literal["draft", "active", "deprecated", "deleted"]
"""How far a version of an MCP server has come. `deleted` is the end; such a version is kept only to bar its number. These are the values that the server accepts."""

if TYPE_CHECKING:
    McpStatus = McpStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    McpStatus = str

MCP_STATUS_VALUES: tuple[McpStatusInput, ...] = ("draft", "active", "deprecated", "deleted")
"""Every known value of `McpStatus`."""
