# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class McpServer(Model):
    """A server of the Model Context Protocol that the registry knows. It is not run by MLflow."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The name, `<namespace>/<slug>`, such as `com.example/weather`. It cannot be changed."""
    display_name: str | None = None
    """A name for people. Null when none was set."""
    description: str | None = None
    """A string for people. When the server has none of its own, that of the latest version's `server.json`, if any."""
    icons: list[McpServerIcon] = field(factory=list)
    """The server's own icons, then those of the latest version's `server.json` for themes that the former do not cover;
    `source` names the origin of each. Null when there are none at all, an empty list when the server's own list was set
    to be empty, which also hides those of the version."""
    workspace: str | None = None
    """Name of the workspace, `default` on a server without workspaces."""
    status: McpStatus | None = None
    """The status of the version behind `latest`. Null without versions."""
    access_endpoints: list[McpAccessEndpointSummary] = field(factory=list)
    """Where the server can be reached. Endpoints whose version was marked as deleted are omitted."""
    latest_version: str | None = None
    """The version behind `latest`: the active one with the highest number, or the highest of all when none is active. Null
    without versions."""
    aliases: ByName[McpServerAlias, str] = field(factory=ByName, converter=by_name)
    """The aliases, in the order of their names. They may still name a version that was marked as deleted."""
    tags: dict[str, str] = field(factory=dict)
    """The tags of the server, by their keys."""
    created_by: str | None = None
    """The user who registered the server. Null on a server without authentication."""
    last_updated_by: str | None = None
    """The user who changed the server last. Null on a server without authentication."""
    creation_timestamp: int | None = None
    """When the server was registered, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When display name, description or icons were changed last, in milliseconds since the epoch. Versions, aliases, tags
    and access endpoints do not count."""
    allowed_actions: list[str] = field(factory=list)
    """What the caller may do with the server: `USE`, `UPDATE`, `DELETE`, `MANAGE`. Always present in MLflow 3.18 and
    newer; before that, only with authentication, and not in the response to createMcpServer."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.aliases, list):
            self.aliases = ByName(self.aliases)


from .mcp_access_endpoint_summary import McpAccessEndpointSummary  # noqa: E402
from .mcp_server_alias import McpServerAlias  # noqa: E402
from .mcp_server_icon import McpServerIcon  # noqa: E402
from .mcp_status import McpStatus  # noqa: E402
