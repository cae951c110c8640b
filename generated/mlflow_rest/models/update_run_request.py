# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .run_status import RunStatusInput


class UpdateRunRequest(RequestModel):
    """What to change of a run. Whatever is omitted stays."""

    __slots__ = ("run_id", "run_uuid", "status", "end_time", "run_name")

    run_id: str
    """The identifier of the run."""
    run_uuid: str | None
    """An older name of `run_id`."""
    status: RunStatusInput | None
    """The new status."""
    end_time: SupportsIndex | datetime | None
    """When the run ended, in milliseconds since the epoch. 0 deletes it. Ending a run does not set it."""
    run_name: str | None
    """The new name, also stored as the tag `mlflow.runName`. An empty one is ignored."""

    def __init__(
        self,
        *,
        run_id: str,
        run_uuid: str | None = None,
        status: RunStatusInput | None = None,
        end_time: SupportsIndex | datetime | None = None,
        run_name: str | None = None,
    ) -> None:
        self.run_id = run_id
        self.run_uuid = run_uuid
        self.status = status
        self.end_time = end_time
        self.run_name = run_name

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.run_uuid
        if v is not None:
            data["run_uuid"] = v if v.__class__ is str else _v.check_str("run_uuid", v)
        v = self.status
        if v is not None:
            data["status"] = (
                v if v.__class__ is str and v in RUN_STATUS_VALUES else _v.check_enum("status", v, RUN_STATUS_VALUES)
            )
        v = self.end_time
        if v is not None:
            data["end_time"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 999_999_999_999_999
                else _v.check_timestamp("end_time", v)
            )
        v = self.run_name
        if v is not None:
            data["run_name"] = v if v.__class__ is str else _v.check_str("run_name", v)
        return data


from .run_status import RUN_STATUS_VALUES  # noqa: E402
