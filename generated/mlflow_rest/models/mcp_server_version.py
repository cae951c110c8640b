# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class McpServerVersion(Model):
    """A version of an MCP server, with its `server.json` as it was registered."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("name", "version")

    name: str
    """The name of the server, `<namespace>/<slug>`."""
    version: str
    """The semantic version, such as `1.2.0-rc.1`."""
    server_json: dict[str, Any]
    """The `server.json`, with all fields that were given and no others. Keys that the standard does not know are kept."""
    workspace: str | None = None
    """Name of the workspace, `default` on a server without workspaces."""
    status: McpStatus | None = None
    """How far the version has come. `deleted` is returned only by the very update that sets it."""
    tools: list[McpTool] = field(factory=list)
    """The tools that the version offers, as they were registered. Empty when nothing is known about them."""
    aliases: list[str] = field(factory=list)
    """The aliases that point to this version, `latest` never among them."""
    tags: dict[str, str] = field(factory=dict)
    """The tags of the version, by their keys."""
    connect_options: dict[str, McpConnectOption] = field(factory=dict)
    """Settings for the ways to connect, by a name that clients choose, such as `remote-0`."""
    source: str | None = None
    """Where the version came from, as the client said. Null when it said nothing."""
    created_by: str | None = None
    """The user who registered the version. Null on a server without authentication."""
    last_updated_by: str | None = None
    """The user who changed the version last. Null on a server without authentication."""
    creation_timestamp: int | None = None
    """When the version was registered, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When status, tools or connect options were changed last, in milliseconds since the epoch. Tags and aliases do not
    count."""


from .mcp_connect_option import McpConnectOption  # noqa: E402
from .mcp_status import McpStatus  # noqa: E402
from .mcp_tool import McpTool  # noqa: E402
