# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RegisteredModelTag(Model):
    """A text attached to a registered model under a key."""

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str
    """The text, at most 100000 characters. The server reads a missing one as the empty text."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
