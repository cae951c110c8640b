# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRegisteredModelRequest(Model):
    """The new description of a model."""

    name: str
    """The name of the model."""
    description: str | None = None
    """The new text. Leaving it out erases the old one."""
    deployment_job_id: str | None = None
    """Deployment job of the model. Databricks only; the open-source server ignores it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.description is not None:
            data["description"] = self.description
        if self.deployment_job_id is not None:
            data["deployment_job_id"] = self.deployment_job_id
        return data
