# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class McpConnectOption(Model):
    """Settings for one way to connect to a version of an MCP server."""

    hidden: bool | None = None
    """Whether the user interface hides this way. Not when omitted."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.hidden
        if v is not None:
            data["hidden"] = v if v is True or v is False else _v.check_bool("hidden", v)
        return data
