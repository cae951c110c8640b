# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteTraceTagRequest(Model):
    """The tag to remove."""

    key: str
    """The key of the tag."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"key": self.key}
        return data
