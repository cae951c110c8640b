# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 633e80ed4dfaae64).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelTag(Model):
    """A text attached to a logged model under a key."""

    key: str
    """The key. Any text is stored, even the empty one, and only some databases refuse more than 255 characters. A key with
    a slash cannot be removed again."""
    value: str
    """The text. The server reads a missing one as the empty text, and does not cut it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
