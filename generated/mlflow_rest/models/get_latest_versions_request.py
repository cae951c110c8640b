# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .model_version_stage import ModelVersionStageInput


class GetLatestVersionsRequest(RequestModel):
    """Of which model, and in which stages, to get the latest versions."""

    __slots__ = ("name", "stages")

    name: str
    """The name of the model."""
    stages: SequenceNotStr[ModelVersionStageInput] | None
    """The stages to look at, in any case of letters. All of them when omitted or empty."""

    def __init__(self, *, name: str, stages: SequenceNotStr[ModelVersionStageInput] | None = None) -> None:
        self.name = name
        self.stages = stages

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.stages
        if v is not None:
            data["stages"] = _v.check_list(
                "stages",
                v,
                lambda item: (
                    item
                    if item.__class__ is str and item in MODEL_VERSION_STAGE_VALUES
                    else _v.check_enum("", item, MODEL_VERSION_STAGE_VALUES)
                ),
            )
        return data


from .model_version_stage import MODEL_VERSION_STAGE_VALUES  # noqa: E402
