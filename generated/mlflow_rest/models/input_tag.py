# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class InputTag(Model):
    """A text attached to the use of a dataset under a key."""

    key: str
    """The key, at most 255 characters. Any character is accepted, and even the empty text."""
    value: str
    """The text, at most 500 characters. The server reads a missing one as the empty text."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
