# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 9764f4370d18980b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRegisteredModelRequest(Model):
    """The model to create."""

    name: str
    """The name, not taken yet, not blank, without `/` and `:`, and neither `.` nor beginning with `..`. Databases other
    than SQLite hold 256 characters."""
    tags: list[RegisteredModelTag] | None = None
    """Tags to set at once. Of two with the same key the later one wins."""
    description: str | None = None
    """A text for people. SQLite takes any length; other databases hold 5000 characters."""
    deployment_job_id: str | None = None
    """Deployment job of the model. Databricks only; the open-source server ignores it."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name}
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        if self.description is not None:
            data["description"] = self.description
        if self.deployment_job_id is not None:
            data["deployment_job_id"] = self.deployment_job_id
        return data


from .registered_model_tag import RegisteredModelTag  # noqa: E402
