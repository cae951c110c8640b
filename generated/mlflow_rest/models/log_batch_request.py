# Made by `make generate` from spec/schemas/runs.yaml (sha256 1ab043ff0c94d4a8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LogBatchRequest(Model):
    """Metrics, parameters and tags to log at once, at most 1000 of all kinds together."""

    run_id: str
    """The identifier of the run. `run_uuid` does not work here."""
    metrics: list[Metric] | None = None
    """Points of metrics, at most 1000. Points that are there already are skipped."""
    params: list[Param] | None = None
    """Parameters, at most 100, each key once. One that is there with the same value is skipped; with another value the
    whole request is refused."""
    tags: list[RunTag] | None = None
    """Tags, at most 100. Of two with the same key the later one wins. A key may not be empty."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"run_id": self.run_id}
        if self.metrics is not None:
            data["metrics"] = [item.to_dict() for item in self.metrics]
        if self.params is not None:
            data["params"] = [item.to_dict() for item in self.params]
        if self.tags is not None:
            data["tags"] = [item.to_dict() for item in self.tags]
        return data


from .metric import Metric  # noqa: E402
from .param import Param  # noqa: E402
from .run_tag import RunTag  # noqa: E402
