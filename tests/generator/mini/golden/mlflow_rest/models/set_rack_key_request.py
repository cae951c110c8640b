# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetRackKeyRequest(RequestModel):
    """The SetRackKeyRequest."""

    __slots__ = ("secret", "hint", "kind", "lock")
    _SENSITIVE = frozenset(["secret"])

    secret: str
    """The secret."""
    hint: str
    """The hint."""
    kind: str
    """The kind."""
    lock: str | None
    """The lock."""

    def __init__(self, *, secret: str, hint: str, kind: str, lock: str | None = None) -> None:
        self.secret = secret
        self.hint = hint
        self.kind = kind
        self.lock = lock

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.secret
        data["secret"] = v if v.__class__ is str and v.isascii() else _v.check_str("secret", v, sensitive=True)
        v = self.hint
        data["hint"] = v if v.__class__ is str else _v.check_str("hint", v)
        v = self.kind
        data["kind"] = v if v.__class__ is str else _v.check_str("kind", v)
        v = self.lock
        if v is not None:
            data["lock"] = v if v.__class__ is str else _v.check_str("lock", v)
        return data
