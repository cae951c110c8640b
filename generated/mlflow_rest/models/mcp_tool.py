# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import Model


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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.title is not None:
            data["title"] = self.title
        if self.description is not None:
            data["description"] = self.description
        if self.inputSchema:
            data["inputSchema"] = self.inputSchema
        if self.outputSchema:
            data["outputSchema"] = self.outputSchema
        if self.annotations:
            data["annotations"] = self.annotations
        if self.icons:
            data["icons"] = [item.to_dict() for item in self.icons]
        if self.execution:
            data["execution"] = self.execution
        return data


from .mcp_icon import McpIcon  # noqa: E402
