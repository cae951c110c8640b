# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRunRequest(Model):
    """The run to create."""

    experiment_id: str
    """The experiment, a decimal number as a string. It must be active. When it is left out, the server fails inside its
    database and answers 400 with raw SQL."""
    user_id: str | None = None
    """Who starts the run. The tag `mlflow.user` is what MLflow shows today."""
    run_name: str | None = None
    """The name, also stored as the tag `mlflow.runName`. When left out, the tag of that key is taken, or a made-up name
    such as `bouncy-fish-846`. Different values here and in the tag are refused."""
    start_time: int | None = None
    """When the run started, in milliseconds since the epoch. 0 when left out; the server does not fill it in."""
    tags: list[RunTag] | None = None
    """Tags to set at once. The same key twice is refused with raw SQL in the message."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        if self.user_id is not None:
            data["user_id"] = self.user_id
        if self.run_name is not None:
            data["run_name"] = self.run_name
        if self.start_time is not None:
            data["start_time"] = self.start_time
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .run_tag import RunTag  # noqa: E402
