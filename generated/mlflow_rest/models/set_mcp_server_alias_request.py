# Made by `make generate` from spec/schemas/mcp_servers.yaml (sha256 f44550fbeacbf953).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetMcpServerAliasRequest(RequestModel):
    """The alias, and the version that it is to point to."""

    __slots__ = ("alias", "version")

    alias: str
    """The alias, any string but `latest` in lowercase letters. Even the empty one is accepted, which no described request
    can remove. At most 256 characters outside SQLite."""
    version: str
    """The semantic version, exactly as it was registered."""

    def __init__(self, *, alias: str, version: str) -> None:
        self.alias = alias
        self.version = version

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.alias
        data["alias"] = v if v.__class__ is str and len(v) <= 256 else _v.check_str("alias", v, max_length=256)
        v = self.version
        data["version"] = v if v.__class__ is str else _v.check_str("version", v)
        return data
