# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetLatestVersionsRequest(Model):
    """Of which model, and in which stages, to get the latest versions."""

    name: str
    """The name of the model."""
    stages: list[ModelVersionStageInput] | None = None
    """The stages to look at, in any case of letters. All of them when left out or empty."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.stages is not None:
            data["stages"] = self.stages
        return data


from .model_version_stage import ModelVersionStageInput  # noqa: E402
