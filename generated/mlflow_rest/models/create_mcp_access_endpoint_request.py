# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateMcpAccessEndpointRequest(Model):
    """Where a version can be reached. Exactly one of `server_version` and `server_alias` is needed. Fields beyond these
    are ignored."""

    url: str
    """The URL. Any text that is not blank is accepted. At most 2048 characters outside SQLite."""
    transport_type: McpTransportTypeInput | None = None
    """How to talk to the URL, `streamable-http` when left out. Null is refused."""
    server_version: str | None = None
    """The version that is served at the URL."""
    server_alias: str | None = None
    """The alias whose version is served at the URL, or `latest`. It must point to a version now."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"url": self.url}
        if self.transport_type is not None:
            data["transport_type"] = self.transport_type
        if self.server_version is not None:
            data["server_version"] = self.server_version
        if self.server_alias is not None:
            data["server_alias"] = self.server_alias
        return data


from .mcp_transport_type import McpTransportTypeInput  # noqa: E402
