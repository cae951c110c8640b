# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRunRequest(Model):
    """What to change of a run. Whatever is left out stays."""

    run_id: str
    """The identifier of the run."""
    run_uuid: str | None = None
    """An older name of `run_id`."""
    status: RunStatusInput | None = None
    """The new status."""
    end_time: int | None = None
    """When the run ended, in milliseconds since the epoch. 0 erases it. Ending a run does not set it."""
    run_name: str | None = None
    """The new name, also stored as the tag `mlflow.runName`. An empty one is ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id}
        if self.run_uuid is not None:
            data["run_uuid"] = self.run_uuid
        if self.status is not None:
            data["status"] = self.status
        if self.end_time is not None:
            data["end_time"] = self.end_time
        if self.run_name is not None:
            data["run_name"] = self.run_name
        return data


from .run_status import RunStatusInput  # noqa: E402
