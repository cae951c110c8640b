# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RunTag(Model):
    """A text attached to a run under a key."""

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`), at least 1 and at most 250 characters. createRun alone checks none of this and stores whatever it
    gets, even the empty text."""
    value: str
    """The text. The server reads a missing one as the empty text, and cuts it at 8000 characters without a word, unless it
    was told to refuse long values. createRun does not cut."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
