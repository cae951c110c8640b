# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from ..types import Null
    from .mcp_initial_status import McpInitialStatusInput


class CreateMcpServerVersionRequest(RequestModel):
    """The version to register. Fields beyond these are ignored."""

    __slots__ = ("server_json", "status", "source", "tools", "connect_options")

    server_json: Mapping[str, Any]
    """A `server.json` of the MCP registry standard, or a response of such a registry with the `server.json` under
    `server`. It needs `name`, the same as in the path, and `version`, a semantic version of at most 128 characters such
    as `1.2.0`. Where they are given, `title`, `description` and `websiteUrl` must be strings, `icons` at most 100
    allowed icons, each of `packages` needs `registryType`, `identifier` and `transport`, and `repository` needs `url`
    and `source`. Everything else is kept as it is."""
    status: McpInitialStatusInput | None
    """The first status, `draft` when omitted. Null and any other status are rejected."""
    source: str | Null | None
    """Where the version comes from, for people. At most 512 characters outside SQLite."""
    tools: SequenceNotStr[McpTool] | Null | None
    """The tools that the version offers, at most 1000. Omitted, nothing is known about them."""
    connect_options: Mapping[str, McpConnectOption] | Null | None
    """Settings for the ways to connect, by a name that clients choose, such as `remote-0`."""

    def __init__(
        self,
        *,
        server_json: Mapping[str, Any],
        status: McpInitialStatusInput | None = None,
        source: str | Null | None = None,
        tools: SequenceNotStr[McpTool] | Null | None = None,
        connect_options: Mapping[str, McpConnectOption] | Null | None = None,
    ) -> None:
        self.server_json = server_json
        self.status = status
        self.source = source
        self.tools = tools
        self.connect_options = connect_options

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.server_json
        data["server_json"] = _v.check_json_object("server_json", v)
        v = self.status
        if v is not None:
            data["status"] = (
                v
                if v.__class__ is str and v in MCP_INITIAL_STATUS_VALUES
                else _v.check_enum("status", v, MCP_INITIAL_STATUS_VALUES)
            )
        v = self.source
        if v is not None:
            data["source"] = (
                None
                if v is NULL
                else v
                if v.__class__ is str and len(v) <= 512
                else _v.check_str("source", v, max_length=512)
            )
        v = self.tools
        if v is not None:
            data["tools"] = None if v is NULL else _v.check_objects("tools", v, McpTool, max_items=1000)
        v = self.connect_options
        if v is not None:
            data["connect_options"] = (
                None
                if v is NULL
                else _v.check_map("connect_options", v, lambda item: _v.check_object("", item, McpConnectOption))
            )
        return data


from .mcp_connect_option import McpConnectOption  # noqa: E402
from .mcp_initial_status import MCP_INITIAL_STATUS_VALUES  # noqa: E402
from .mcp_tool import McpTool  # noqa: E402
