# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreateExperimentRequest(RequestModel):
    """The experiment to create."""

    __slots__ = ("name", "artifact_location", "tags")

    name: str
    """The name, at most 500 characters. It may not be that of another experiment, even of a deleted one. MLflow 3.18 and
    newer reject a name of nothing but spaces."""
    artifact_location: str | None
    """URI under which runs store artifacts, at most 2048 characters, without fragment. The server does not look whether
    the place exists or whether it knows the scheme, and reads a string without a scheme as a folder on its own disk.
    When omitted, the server takes its own root and appends the experiment's identifier. A server with workspaces takes
    that of the workspace, and any string given here is 400."""
    tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None
    """Tags to set at once. The same key twice is rejected with the misleading message that the experiment exists."""

    def __init__(
        self,
        *,
        name: str,
        artifact_location: str | None = None,
        tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.name = name
        self.artifact_location = artifact_location
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v if v.__class__ is str and 1 <= len(v) <= 500 else _v.check_str("name", v, min_length=1, max_length=500)
        )
        v = self.artifact_location
        if v is not None:
            data["artifact_location"] = v if v.__class__ is str else _v.check_str("artifact_location", v)
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, ExperimentTag, pairs=())
        return data


from .experiment_tag import ExperimentTag  # noqa: E402
