# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from ..types import Null


class UpdateMcpServerRequest(RequestModel):
    """What to change of an MCP server. Whatever is omitted stays. `latest_version` is rejected, for it follows from the
    versions; other fields beyond these are ignored."""

    __slots__ = ("display_name", "description", "icons")

    display_name: str | Null | None
    """A name for people, at most 256 characters outside SQLite. Null deletes it."""
    description: str | Null | None
    """A string for people. Null deletes it, and that of the latest version shows instead."""
    icons: SequenceNotStr[McpIcon] | Null | None
    """All icons of the server itself, at most 100, in place of those that it had. Null deletes them, and those of the
    latest version show alone; an empty list hides these as well."""

    def __init__(
        self,
        *,
        display_name: str | Null | None = None,
        description: str | Null | None = None,
        icons: SequenceNotStr[McpIcon] | Null | None = None,
    ) -> None:
        self.display_name = display_name
        self.description = description
        self.icons = icons

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.display_name
        if v is not None:
            data["display_name"] = (
                None
                if v is NULL
                else v
                if v.__class__ is str and len(v) <= 256
                else _v.check_str("display_name", v, max_length=256)
            )
        v = self.description
        if v is not None:
            data["description"] = None if v is NULL else v if v.__class__ is str else _v.check_str("description", v)
        v = self.icons
        if v is not None:
            data["icons"] = None if v is NULL else _v.check_objects("icons", v, McpIcon, max_items=100)
        return data


from .mcp_icon import McpIcon  # noqa: E402
