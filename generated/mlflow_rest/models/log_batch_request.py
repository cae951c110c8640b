# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, SupportsFloat

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class LogBatchRequest(RequestModel):
    """Metrics, parameters and tags to log at once, at most 1000 of all kinds together."""

    __slots__ = ("run_id", "metrics", "params", "tags")

    run_id: str
    """The identifier of the run. `run_uuid` does not work here."""
    metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None
    """Points of metrics, at most 1000. Points that are there already are skipped."""
    params: SequenceNotStr[Param] | Mapping[str, object] | None
    """Parameters, at most 100, each key once. One that is there with the same value is skipped; with another value the
    whole request is rejected."""
    tags: SequenceNotStr[RunTag] | Mapping[str, object] | None
    """Tags, at most 100. Of two with the same key the later one wins. A key may not be empty."""

    def __init__(
        self,
        *,
        run_id: str,
        metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None = None,
        params: SequenceNotStr[Param] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
    ) -> None:
        self.run_id = run_id
        self.metrics = metrics
        self.params = params
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.metrics
        if v is not None:
            data["metrics"] = _v.check_objects("metrics", v, Metric, max_items=1000, pairs=("timestamp",))
        v = self.params
        if v is not None:
            data["params"] = _v.check_objects("params", v, Param, max_items=100, pairs=())
        v = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, RunTag, max_items=100, pairs=())
        _v.check_total(1000, metrics=data.get("metrics"), params=data.get("params"), tags=data.get("tags"))
        return data


from .metric import Metric  # noqa: E402
from .param import Param  # noqa: E402
from .run_tag import RunTag  # noqa: E402
