# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetTraceTagRequest(Model):
    """The tag to set."""

    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str | None = None
    """The text. Left out, it is the empty text, also over an older value. The server cuts it at 8000 characters without a
    word, unless it was told to refuse long values; answers show 4096 of them. A trace's name, under `mlflow.traceName`,
    is refused beyond 4096 characters."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key}
        if self.value is not None:
            data["value"] = self.value
        return data
