# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 14fbb7d1aa1a2200) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class SearchMcpServersResponse:
    """One page of MCP servers."""

    mcp_servers: list[McpServer]
    """The servers of this page. Empty when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Null on the last page."""


from .mcp_server import McpServer  # noqa: E402
