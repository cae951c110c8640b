# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._model import Model
from ..types import NULL


@define(kw_only=True, repr=False)
class McpTool(Model):
    """A tool that an MCP server offers, in the words of the protocol. Keys beyond these are dropped."""

    name: str
    """The name by which the tool is called. The server checks neither its form nor that it is the only one."""
    title: str | None = None
    """A name for people."""
    description: str | None = None
    """What the tool does."""
    inputSchema: dict[str, Any] = field(factory=dict)
    """JSON schema of the arguments. The server does not check it."""
    outputSchema: dict[str, Any] = field(factory=dict)
    """JSON schema of the structured result. The server does not check it."""
    annotations: dict[str, Any] = field(factory=dict)
    """Hints about the tool, such as `readOnlyHint`."""
    icons: list[McpIcon] = field(factory=list)
    """Icons of the tool, at most 100."""
    execution: dict[str, Any] = field(factory=dict)
    """How the tool is executed, such as `taskSupport`."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.title
        if v is not None:
            data["title"] = None if v is NULL else v if v.__class__ is str else _v.check_str("title", v)
        v = self.description
        if v is not None:
            data["description"] = None if v is NULL else v if v.__class__ is str else _v.check_str("description", v)
        v = self.inputSchema
        if v:
            data["inputSchema"] = None if v is NULL else _v.check_json_object("inputSchema", v)
        v = self.outputSchema
        if v:
            data["outputSchema"] = None if v is NULL else _v.check_json_object("outputSchema", v)
        v = self.annotations
        if v:
            data["annotations"] = None if v is NULL else _v.check_json_object("annotations", v)
        v = self.icons
        if v:
            data["icons"] = None if v is NULL else _v.check_objects("icons", v, McpIcon, max_items=100)
        v = self.execution
        if v:
            data["execution"] = None if v is NULL else _v.check_json_object("execution", v)
        return data


from .mcp_icon import McpIcon  # noqa: E402
