# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TraceTag(Model):
    """A text attached to a trace under a key, on the older routes."""

    key: str
    """The key. Starting and ending a trace check only that it is there and not empty, unlike setTraceTag; one that is no
    text is stored as the empty text. Answers cut it at 250 characters."""
    value: str | None = None
    """The text, empty when left out. It is stored whole, but answers cut it at 4096 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key}
        if self.value is not None:
            data["value"] = self.value
        return data
