# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class BatchGetTraceInfosRequest(Model):
    """The traces to get."""

    trace_ids: list[str]
    """Identifiers of traces. Unknown ones are skipped. The server sets no limit to their number."""
    experiment_ids: list[str] | None = None
    """Answer only traces of these experiments. No traces at all for an empty list; traces of all experiments when left
    out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"trace_ids": self.trace_ids}
        if self.experiment_ids is not None:
            data["experiment_ids"] = self.experiment_ids
        return data
