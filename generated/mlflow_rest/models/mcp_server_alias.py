# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class McpServerAlias(Model):
    """A name that points to a version of an MCP server."""

    PAIR: ClassVar[tuple[str, str]] = ("alias", "version")

    alias: str
    """The alias."""
    version: str
    """The semantic version that the alias points to."""
