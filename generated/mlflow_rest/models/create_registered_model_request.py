# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreateRegisteredModelRequest(RequestModel):
    """The model to create."""

    __slots__ = ("name", "tags", "description", "deployment_job_id")

    name: str
    """The name, not in use, not blank, without `/` and `:`, and neither `.` nor beginning with `..`. Databases other than
    SQLite contain 256 characters."""
    tags: SequenceNotStr[RegisteredModelTag] | Mapping[str, object] | None
    """Tags to set at once. Of two with the same key the later one wins."""
    description: str | None
    """A string for people. SQLite takes any length; other databases contain 5000 characters."""
    deployment_job_id: str | None
    """Deployment job of the model. Databricks only; the open-source server ignores it."""

    def __init__(
        self,
        *,
        name: str,
        tags: SequenceNotStr[RegisteredModelTag] | Mapping[str, object] | None = None,
        description: str | None = None,
        deployment_job_id: str | None = None,
    ) -> None:
        self.name = name
        self.tags = tags
        self.description = description
        self.deployment_job_id = deployment_job_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 256 and _v.fits("(?!\\.$|\\.\\.)(?=[\\s\\S]*\\S)[^/:]+", v)
            else _v.check_str(
                "name",
                v,
                min_length=1,
                max_length=256,
                pattern="(?!\\.$|\\.\\.)(?=[\\s\\S]*\\S)[^/:]+",
                about="The name, not in use, not blank, without `/` and `:`, and neither `.` nor beginning with `..`. Databases other than SQLite contain 256 characters.",
            )
        )
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, RegisteredModelTag, pairs=())
        v = self.description
        if v is not None:
            data["description"] = (
                v if v.__class__ is str and len(v) <= 5000 else _v.check_str("description", v, max_length=5000)
            )
        v = self.deployment_job_id
        if v is not None:
            data["deployment_job_id"] = v if v.__class__ is str else _v.check_str("deployment_job_id", v)
        return data


from .registered_model_tag import RegisteredModelTag  # noqa: E402
