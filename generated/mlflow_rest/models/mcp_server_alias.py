# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 14fbb7d1aa1a2200) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class McpServerAlias:
    """A name that points to a version of an MCP server."""

    alias: str
    """The alias."""
    version: str
    """The semantic version that the alias points to."""
