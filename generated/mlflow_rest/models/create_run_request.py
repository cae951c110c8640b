# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreateRunRequest(RequestModel):
    """The run to create."""

    __slots__ = ("experiment_id", "user_id", "run_name", "start_time", "tags")

    experiment_id: str | int
    """The experiment, a decimal number as a string. It must be active. When it is omitted, the server fails inside its
    database and responds with 400 with raw SQL."""
    user_id: str | None
    """Who starts the run. The tag `mlflow.user` is what MLflow shows today."""
    run_name: str | None
    """The name, also stored as the tag `mlflow.runName`. When omitted, the tag of that key is already in use, or a
    generated name such as `bouncy-fish-846`. Different values here and in the tag are rejected."""
    start_time: SupportsIndex | datetime | None
    """When the run started, in milliseconds since the epoch. 0 when omitted; the server does not fill it in."""
    tags: SequenceNotStr[RunTag] | Mapping[str, object] | None
    """Tags to set at once. The same key twice is rejected with raw SQL in the message."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        user_id: str | None = None,
        run_name: str | None = None,
        start_time: SupportsIndex | datetime | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.user_id = user_id
        self.run_name = run_name
        self.start_time = start_time
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.user_id
        if v is not None:
            data["user_id"] = v if v.__class__ is str else _v.check_str("user_id", v)
        v = self.run_name
        if v is not None:
            data["run_name"] = v if v.__class__ is str else _v.check_str("run_name", v)
        v = self.start_time
        if v is not None:
            data["start_time"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("start_time", v)
            )
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, RunTag, pairs=())
        return data


from .run_tag import RunTag  # noqa: E402
