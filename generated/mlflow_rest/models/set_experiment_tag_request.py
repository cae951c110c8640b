# Made by `make generate` from spec/schemas/experiments.yaml (sha256 6ad28ba47b9d285e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetExperimentTagRequest(Model):
    """The tag to set, and on which experiment."""

    experiment_id: str
    """The identifier, a decimal number as a string."""
    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str | None = None
    """The text, at most 20000 characters. Left out, it is the empty text, also over an older value."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id, "key": self.key}
        if self.value is not None:
            data["value"] = self.value
        return data
