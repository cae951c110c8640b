# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SearchMcpServerVersionsResponse(Model):
    """One page of versions of an MCP server."""

    mcp_server_versions: list[McpServerVersion]
    """The versions of this page. Empty when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Null on the last page."""


from .mcp_server_version import McpServerVersion  # noqa: E402
