# Made by `make generate` from spec/schemas/experiments.yaml (sha256 6ad28ba47b9d285e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateExperimentRequest(Model):
    """The experiment to create."""

    name: str
    """The name, at most 500 characters. It may not be that of another experiment, even of a deleted one. MLflow 3.18 and
    newer refuse a name of nothing but spaces."""
    artifact_location: str | None = None
    """URI under which runs store artifacts, at most 2048 characters, without fragment. The server does not look whether
    the place exists or whether it knows the scheme, and reads a text without a scheme as a folder on its own disk. When
    left out, the server takes its own root and appends the experiment's identifier. A server with workspaces takes that
    of the workspace, and any text given here is 400."""
    tags: list[ExperimentTag] | None = None
    """Tags to set at once. The same key twice is refused with the misleading message that the experiment exists."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.artifact_location is not None:
            data["artifact_location"] = self.artifact_location
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .experiment_tag import ExperimentTag  # noqa: E402
