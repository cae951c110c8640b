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
    from .mcp_status import McpStatusInput


class UpdateMcpServerVersionRequest(RequestModel):
    """What to change of a version of an MCP server. Whatever is omitted stays; other fields are ignored."""

    __slots__ = ("status", "tools", "connect_options")

    status: McpStatusInput | None
    """The new status, one that the present one allows. Null is rejected."""
    tools: SequenceNotStr[McpTool] | Null | None
    """All tools, at most 1000, in place of those that were known. Null deletes what was known."""
    connect_options: Mapping[str, McpConnectOption] | Null | None
    """All settings for the ways to connect, in place of those that there were. Null deletes them."""

    def __init__(
        self,
        *,
        status: McpStatusInput | None = None,
        tools: SequenceNotStr[McpTool] | Null | None = None,
        connect_options: Mapping[str, McpConnectOption] | Null | None = None,
    ) -> None:
        self.status = status
        self.tools = tools
        self.connect_options = connect_options

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.status
        if v is not None:
            data["status"] = (
                v if v.__class__ is str and v in MCP_STATUS_VALUES else _v.check_enum("status", v, MCP_STATUS_VALUES)
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
from .mcp_status import MCP_STATUS_VALUES  # noqa: E402
from .mcp_tool import McpTool  # noqa: E402
