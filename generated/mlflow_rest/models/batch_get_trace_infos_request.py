# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class BatchGetTraceInfosRequest(RequestModel):
    """The traces to get."""

    __slots__ = ("trace_ids", "experiment_ids")

    trace_ids: SequenceNotStr[str]
    """Identifiers of traces. Unknown ones are skipped. The server sets no limit to their number."""
    experiment_ids: SequenceNotStr[str | int] | None
    """Return only traces of these experiments. No traces at all for an empty list; traces of all experiments when omitted."""

    def __init__(
        self, *, trace_ids: SequenceNotStr[str], experiment_ids: SequenceNotStr[str | int] | None = None
    ) -> None:
        self.trace_ids = trace_ids
        self.experiment_ids = experiment_ids

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.trace_ids
        data["trace_ids"] = _v.check_strs(
            "trace_ids", v, lambda item: item if item.__class__ is str else _v.check_str("", item)
        )
        v = self.experiment_ids
        if v is not None:
            data["experiment_ids"] = _v.check_strs(
                "experiment_ids", v, lambda item: item if item.__class__ is str else _v.check_digits("", item)
            )
        return data
