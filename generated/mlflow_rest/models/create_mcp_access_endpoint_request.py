# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from ..types import Null
    from .mcp_transport_type import McpTransportTypeInput


class CreateMcpAccessEndpointRequest(RequestModel):
    """Where a version can be reached. Exactly one of `server_version` and `server_alias` is needed. Fields beyond these
    are ignored."""

    __slots__ = ("url", "transport_type", "server_version", "server_alias")

    url: str
    """The URL. Any string that is not blank is accepted. At most 2048 characters outside SQLite."""
    transport_type: McpTransportTypeInput | None
    """How to talk to the URL, `streamable-http` when omitted. Null is rejected."""
    server_version: str | Null | None
    """The version that is served at the URL."""
    server_alias: str | Null | None
    """The alias whose version is served at the URL, or `latest`. It must point to a version now."""

    def __init__(
        self,
        *,
        url: str,
        transport_type: McpTransportTypeInput | None = None,
        server_version: str | Null | None = None,
        server_alias: str | Null | None = None,
    ) -> None:
        self.url = url
        self.transport_type = transport_type
        self.server_version = server_version
        self.server_alias = server_alias

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.url
        data["url"] = (
            v if v.__class__ is str and 1 <= len(v) <= 2048 else _v.check_str("url", v, min_length=1, max_length=2048)
        )
        v = self.transport_type
        if v is not None:
            data["transport_type"] = (
                v
                if v.__class__ is str and v in MCP_TRANSPORT_TYPE_VALUES
                else _v.check_enum("transport_type", v, MCP_TRANSPORT_TYPE_VALUES)
            )
        v = self.server_version
        if v is not None:
            data["server_version"] = (
                None if v is NULL else v if v.__class__ is str else _v.check_str("server_version", v)
            )
        v = self.server_alias
        if v is not None:
            data["server_alias"] = None if v is NULL else v if v.__class__ is str else _v.check_str("server_alias", v)
        return data


from .mcp_transport_type import MCP_TRANSPORT_TYPE_VALUES  # noqa: E402
