# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ModelInput(Model):
    """A logged model that a run read."""

    model_id: str
    """Identifier of the logged model, such as `m-0f3c…`. The server does not check that it exists."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"model_id": self.model_id}
        return data
