# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .model_version_stage import ModelVersionStageInput


class TransitionModelVersionStageRequest(RequestModel):
    """The version, and the stage to put it in."""

    __slots__ = ("name", "version", "stage", "archive_existing_versions")

    name: str
    """The name of the registered model."""
    version: str | int
    """The number of the version, as a string. A JSON number is rejected."""
    stage: ModelVersionStageInput
    """The stage to put the version in."""
    archive_existing_versions: bool | None
    """Whether all other versions in that stage go to `Archived`. Not when omitted, though the documentation calls it
    required. With stage `None` or `Archived`, true makes the server fail with 500."""

    def __init__(
        self,
        *,
        name: str,
        version: str | int,
        stage: ModelVersionStageInput,
        archive_existing_versions: bool | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.stage = stage
        self.archive_existing_versions = archive_existing_versions

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        v = self.stage
        data["stage"] = (
            v
            if v.__class__ is str and v in MODEL_VERSION_STAGE_VALUES
            else _v.check_enum("stage", v, MODEL_VERSION_STAGE_VALUES)
        )
        v = self.archive_existing_versions
        if v is not None:
            data["archive_existing_versions"] = (
                v if v is True or v is False else _v.check_bool("archive_existing_versions", v)
            )
        return data


from .model_version_stage import MODEL_VERSION_STAGE_VALUES  # noqa: E402
