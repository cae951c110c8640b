# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateMcpAccessEndpointRequest(Model):
    """What to change of an access endpoint. Whatever is left out stays, and so does whatever is null, but for `url`."""

    url: str | None = None
    """The new URL. Any text that is not blank is accepted; null is refused."""
    transport_type: McpTransportTypeInput | None = None
    """How to talk to the URL."""
    server_version: str | None = None
    """The version that is served at the URL from now on, in place of an alias."""
    server_alias: str | None = None
    """The alias that the endpoint follows from now on, in place of a version."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.url is not None:
            data["url"] = self.url
        if self.transport_type is not None:
            data["transport_type"] = self.transport_type
        if self.server_version is not None:
            data["server_version"] = self.server_version
        if self.server_alias is not None:
            data["server_alias"] = self.server_alias
        return data


from .mcp_transport_type import McpTransportTypeInput  # noqa: E402
