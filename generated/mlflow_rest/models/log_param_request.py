# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LogParamRequest(Model):
    """One parameter."""

    run_id: str
    """The identifier of the run."""
    key: str
    """The name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    run_uuid: str | None = None
    """An older name of `run_id`."""
    value: str | None = None
    """The value, the empty text when left out. The server cuts it at 6000 characters without a word, unless it was told to
    refuse long values."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id, "key": self.key}
        if self.run_uuid is not None:
            data["run_uuid"] = self.run_uuid
        if self.value is not None:
            data["value"] = self.value
        return data
