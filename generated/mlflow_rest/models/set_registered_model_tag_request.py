# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetRegisteredModelTagRequest(Model):
    """The tag to set, and on which model."""

    name: str
    """The name of the model."""
    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str | None = None
    """The text, at most 100000 characters. Left out, it is the empty text, also over an older value."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "key": self.key}
        if self.value is not None:
            data["value"] = self.value
        return data
