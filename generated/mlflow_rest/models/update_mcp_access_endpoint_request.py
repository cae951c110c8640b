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


class UpdateMcpAccessEndpointRequest(RequestModel):
    """What to change of an access endpoint. Whatever is omitted stays, and so does whatever is null, but for `url`."""

    __slots__ = ("url", "transport_type", "server_version", "server_alias")

    url: str | None
    """The new URL. Any string that is not blank is accepted; null is rejected."""
    transport_type: McpTransportTypeInput | Null | None
    """How to talk to the URL."""
    server_version: str | Null | None
    """The version that is served at the URL from now on, in place of an alias."""
    server_alias: str | Null | None
    """The alias that the endpoint follows from now on, in place of a version."""

    def __init__(
        self,
        *,
        url: str | None = None,
        transport_type: McpTransportTypeInput | Null | None = None,
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
        if v is not None:
            data["url"] = v if v.__class__ is str and v else _v.check_str("url", v, min_length=1)
        v = self.transport_type
        if v is not None:
            data["transport_type"] = (
                None
                if v is NULL
                else v
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
