# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteTracesV3Request(Model):
    """Which traces of an experiment to erase: either those up to a time, or those named. One of the two must be given, and
    not both."""

    experiment_id: str
    """The experiment. Traces of others stay, even if they are named."""
    max_timestamp_millis: int | None = None
    """Erase traces that started at this time or before, in milliseconds since the epoch. Not together with `request_ids`."""
    max_traces: int | None = None
    """Erase at most this many, the oldest first; all when left out. A number beyond 32 bits counts as left out, and
    everything up to the time goes. Not together with `request_ids`."""
    request_ids: list[str] | None = None
    """Identifiers of the traces to erase. Unknown ones are skipped."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"experiment_id": self.experiment_id}
        if self.max_timestamp_millis is not None:
            data["max_timestamp_millis"] = self.max_timestamp_millis
        if self.max_traces is not None:
            data["max_traces"] = self.max_traces
        if self.request_ids is not None:
            data["request_ids"] = self.request_ids
        return data
