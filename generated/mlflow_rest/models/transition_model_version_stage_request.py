# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 c8531a11f81bc974).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TransitionModelVersionStageRequest(Model):
    """The version, and the stage to put it in."""

    name: str
    """The name of the registered model."""
    version: str
    """The number of the version, as a string. A JSON number is refused."""
    stage: ModelVersionStageInput
    """The stage to put the version in."""
    archive_existing_versions: bool | None = None
    """Whether all other versions in that stage go to `Archived`. Not when left out, though the documentation calls it
    required. With stage `None` or `Archived`, true makes the server fail with 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "version": self.version, "stage": self.stage}
        if self.archive_existing_versions is not None:
            data["archive_existing_versions"] = self.archive_existing_versions
        return data


from .model_version_stage import ModelVersionStageInput  # noqa: E402
