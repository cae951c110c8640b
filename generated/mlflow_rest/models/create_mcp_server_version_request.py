# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateMcpServerVersionRequest(Model):
    """The version to register. Fields beyond these are ignored."""

    server_json: dict[str, Any]
    """A `server.json` of the MCP registry standard, or an answer of such a registry with the `server.json` under `server`.
    It needs `name`, the same as in the path, and `version`, a semantic version of at most 128 characters such as
    `1.2.0`. Where they are given, `title`, `description` and `websiteUrl` must be texts, `icons` at most 100 allowed
    icons, each of `packages` needs `registryType`, `identifier` and `transport`, and `repository` needs `url` and
    `source`. Everything else is kept as it is."""
    status: McpInitialStatusInput | None = None
    """The first status, `draft` when left out. Null and any other status are refused."""
    source: str | None = None
    """Where the version comes from, for people. At most 512 characters outside SQLite."""
    tools: list[McpTool] | None = None
    """The tools that the version offers, at most 1000. Left out, nothing is known about them."""
    connect_options: dict[str, McpConnectOption] | None = None
    """Settings for the ways to connect, by a name that clients choose, such as `remote-0`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"server_json": self.server_json}
        if self.status is not None:
            data["status"] = self.status
        if self.source is not None:
            data["source"] = self.source
        if self.tools is not None:
            data["tools"] = [item.to_dict() for item in self.tools]
        if self.connect_options is not None:
            data["connect_options"] = {key: item.to_dict() for key, item in self.connect_options.items()}
        return data


from .mcp_connect_option import McpConnectOption  # noqa: E402
from .mcp_initial_status import McpInitialStatusInput  # noqa: E402
from .mcp_tool import McpTool  # noqa: E402
