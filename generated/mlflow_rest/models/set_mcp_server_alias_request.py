# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 adfbd03de9bc3382).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetMcpServerAliasRequest(Model):
    """The alias, and the version that it is to point to."""

    alias: str
    """The alias, any text but `latest` in small letters. Even the empty one is accepted, which no described request can
    remove. At most 256 characters outside SQLite."""
    version: str
    """The semantic version, letter for letter as it was registered."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"alias": self.alias, "version": self.version}
        return data
