# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class DeleteTracesV3Request(RequestModel):
    """Which traces of an experiment to delete: either those up to a time, or those named. One of the two must be given,
    and not both."""

    __slots__ = ("experiment_id", "max_timestamp_millis", "max_traces", "request_ids")

    experiment_id: str | int
    """The experiment. Traces of others stay, even if they are named."""
    max_timestamp_millis: SupportsIndex | datetime | None
    """Delete traces that started at this time or before, in milliseconds since the epoch. Not together with `request_ids`."""
    max_traces: SupportsIndex | None
    """Delete at most this many, the oldest first; all when omitted. A number beyond 32 bits counts as omitted, and
    everything up to the time goes. Not together with `request_ids`."""
    request_ids: SequenceNotStr[str] | None
    """Identifiers of the traces to delete. Unknown ones are skipped."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        max_timestamp_millis: SupportsIndex | datetime | None = None,
        max_traces: SupportsIndex | None = None,
        request_ids: SequenceNotStr[str] | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.max_timestamp_millis = max_timestamp_millis
        self.max_traces = max_traces
        self.request_ids = request_ids

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.max_timestamp_millis
        if v is not None:
            data["max_timestamp_millis"] = (
                v
                if v.__class__ is int and 10_000_000_000 <= v <= 9_223_372_036_854_775_807
                else _v.check_timestamp(
                    "max_timestamp_millis",
                    v,
                    misreads=(
                        (1000000000, 9999999999, "it looks like seconds, try * 1000"),
                        (-9223372036854775808, -1, "there is no trace before 1970"),
                    ),
                )
            )
        v = self.max_traces
        if v is not None:
            data["max_traces"] = (
                v if v.__class__ is int and 1 <= v <= 2_147_483_647 else _v.check_int("max_traces", v, 1, 2_147_483_647)
            )
        v = self.request_ids
        if v is not None:
            data["request_ids"] = _v.check_strs(
                "trace_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
            )
        return data
