# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 c8531a11f81bc974).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetModelVersionTagRequest(Model):
    """The tag to set, and on which version."""

    name: str
    """The name of the registered model."""
    version: str
    """The number of the version, as a string. A JSON number is refused."""
    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str | None = None
    """The text, at most 100000 characters. Left out, it is the empty text, also over an older value."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "version": self.version, "key": self.key}
        if self.value is not None:
            data["value"] = self.value
        return data
