# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class McpAccessEndpoint(Model):
    """A URL at which a version of an MCP server is served."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("id",)

    id: str
    """The identifier, `ae-` and 32 hexadecimal digits."""
    server_name: str
    """The name of the server, `<namespace>/<slug>`."""
    url: str
    """The URL, as it was given. Nothing checks that it is one."""
    transport_type: McpTransportType | None = None
    """How to talk to the URL."""
    workspace: str | None = None
    """Name of the workspace, `default` on a server without workspaces."""
    tools: list[McpTool] = field(factory=list)
    """The tools of the version that the endpoint leads to. Null when nothing is known about them, unlike in
    `resolved_version`, which then has an empty list."""
    server_version: str | None = None
    """The version that the endpoint names itself. Null when it follows an alias."""
    server_alias: str | None = None
    """The alias that the endpoint follows, `latest` included. Null when it names a version."""
    resolved_version: McpServerVersion | None = None
    """The version that the endpoint leads to now. Null, like `tools`, `server_version` and `server_alias`, for callers
    whom the rules of a server with authentication deny the versions."""
    created_by: str | None = None
    """The user who noted the endpoint. Null on a server without authentication."""
    last_updated_by: str | None = None
    """The user who changed the endpoint last. Null on a server without authentication."""
    creation_timestamp: int | None = None
    """When the endpoint was noted, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When the endpoint was changed last, in milliseconds since the epoch."""


from .mcp_server_version import McpServerVersion  # noqa: E402
from .mcp_tool import McpTool  # noqa: E402
from .mcp_transport_type import McpTransportType  # noqa: E402
