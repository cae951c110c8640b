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


class CreateMcpServerRequest(RequestModel):
    """The MCP server to register. Fields beyond these are ignored."""

    __slots__ = ("name", "description", "icons")

    name: str
    """The name, `<namespace>/<slug>`, such as `com.example/weather`: letters, digits, `.` and `-`, in the slug also `_`,
    each half with a letter or a digit at both ends and so at least 2 characters long. The slug may not be `aliases`,
    `endpoints`, `tags` or `versions`. At most 256 characters outside SQLite."""
    description: str | Null | None
    """A string for people."""
    icons: SequenceNotStr[McpIcon] | Null | None
    """Icons of the server itself, at most 100."""

    def __init__(
        self, *, name: str, description: str | Null | None = None, icons: SequenceNotStr[McpIcon] | Null | None = None
    ) -> None:
        self.name = name
        self.description = description
        self.icons = icons

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str
            and 5 <= len(v) <= 256
            and _v.fits("[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]/[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]", v)
            else _v.check_str(
                "name",
                v,
                min_length=5,
                max_length=256,
                pattern="[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]/[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]",
                about="The name, `<namespace>/<slug>`, such as `com.example/weather`: letters, digits, `.` and `-`, in the slug also `_`, each half with a letter or a digit at both ends and so at least 2 characters long. The slug may not be `aliases`, `endpoints`, `tags` or `versions`. At most 256 characters outside SQLite.",
            )
        )
        v = self.description
        if v is not None:
            data["description"] = None if v is NULL else v if v.__class__ is str else _v.check_str("description", v)
        v = self.icons
        if v is not None:
            data["icons"] = None if v is NULL else _v.check_objects("icons", v, McpIcon, max_items=100)
        return data


from .mcp_icon import McpIcon  # noqa: E402
