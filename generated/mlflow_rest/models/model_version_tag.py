# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 c8531a11f81bc974).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ModelVersionTag(Model):
    """A text attached to a model version under a key."""

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str
    """The text, at most 100000 characters. The server reads a missing one as the empty text."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
