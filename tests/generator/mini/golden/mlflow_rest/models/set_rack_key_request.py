# Made by `make generate` from spec/schemas/racks.yaml (sha256 97fc7d6c42d48699).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetRackKeyRequest(Model):
    """The SetRackKeyRequest."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["secret"])

    secret: str
    """The secret."""
    hint: str
    """The hint."""
    kind: str
    """The kind."""
    lock: str | None = None
    """The lock."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"secret": self.secret, "hint": self.hint, "kind": self.kind}
        if self.lock is not None:
            data["lock"] = self.lock
        return data
