# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetMcpTagRequest(RequestModel):
    """The tag to set on an MCP server, or on a version of one."""

    __slots__ = ("key", "value")

    key: str
    """The key. Any string is accepted, even the empty one, which no described request can remove. At most 250 characters
    outside SQLite."""
    value: object
    """The string, which may be empty. At most 5000 characters outside SQLite."""

    def __init__(self, *, key: str, value: object) -> None:
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and len(v) <= 250 else _v.check_str("key", v, max_length=250)
        v = self.value
        data["value"] = v if v.__class__ is str and len(v) <= 5000 else _v.check_as_str("value", v, max_length=5000)
        return data
