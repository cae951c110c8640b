# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteRunRequest(Model):
    """The run to mark as deleted."""

    run_id: str
    """The identifier of the run."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id}
        return data
