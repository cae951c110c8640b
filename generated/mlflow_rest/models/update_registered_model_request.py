# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateRegisteredModelRequest(RequestModel):
    """The new description of a model."""

    __slots__ = ("name", "description", "deployment_job_id")

    name: str
    """The name of the model."""
    description: str
    """The new text. Leaving it out deletes the old one."""
    deployment_job_id: str | None
    """Deployment job of the model. Databricks only; the open-source server ignores it."""

    def __init__(self, *, name: str, description: str, deployment_job_id: str | None = None) -> None:
        self.name = name
        self.description = description
        self.deployment_job_id = deployment_job_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.description
        data["description"] = (
            v if v.__class__ is str and len(v) <= 5000 else _v.check_str("description", v, max_length=5000)
        )
        v = self.deployment_job_id
        if v is not None:
            data["deployment_job_id"] = v if v.__class__ is str else _v.check_str("deployment_job_id", v)
        return data
