# Made by `make generate` from spec/schemas/prompt_optimization.yaml (sha256 6bca742cba07d7dc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class PromptOptimizationJobTag(Model):
    """A text attached to a prompt optimization job under a key. The server gives it back once and forgets it."""

    key: str
    """The key."""
    value: str
    """The text."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
