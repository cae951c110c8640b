# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class RunData(Model):
    """Parameters, metrics and tags of a run."""

    metrics: list[Metric] = field(factory=list)
    """The last point of each metric, by step, then time, then value. Omitted when there are none. The whole history is in
    getMetricHistory."""
    params: list[Param] = field(factory=list)
    """The parameters. Omitted when there are none."""
    tags: list[RunTag] = field(factory=list)
    """The tags, among them `mlflow.runName`. Omitted when there are none."""


from .metric import Metric  # noqa: E402
from .param import Param  # noqa: E402
from .run_tag import RunTag  # noqa: E402
