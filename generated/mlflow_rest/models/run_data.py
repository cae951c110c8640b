# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class RunData(Model):
    """Parameters, metrics and tags of a run."""

    metrics: ByName[Metric, float] = field(factory=ByName, converter=by_name)
    """The last point of each metric, by step, then time, then value. Omitted when there are none. The whole history is in
    getMetricHistory."""
    params: ByName[Param, str] = field(factory=ByName, converter=by_name)
    """The parameters. Omitted when there are none."""
    tags: ByName[RunTag, str] = field(factory=ByName, converter=by_name)
    """The tags, among them `mlflow.runName`. Omitted when there are none."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.metrics, list):
            self.metrics = ByName(self.metrics)
        if isinstance(self.params, list):
            self.params = ByName(self.params)
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)


from .metric import Metric  # noqa: E402
from .param import Param  # noqa: E402
from .run_tag import RunTag  # noqa: E402
