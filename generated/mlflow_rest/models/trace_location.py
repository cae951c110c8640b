# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TraceLocation(Model):
    """The place that holds a trace. Exactly one of the two places may be given."""

    type: TraceLocationType
    """The kind of place, `MLFLOW_EXPERIMENT`. startTraceV3 answers 400 when it does not match; a search does not look at
    it."""
    mlflow_experiment: TraceExperimentLocation
    """The experiment. Without it startTraceV3 fails with 500, and a search leaves the place out."""
    inference_table: TraceInferenceTableLocation | None = None
    """A table of Databricks. The open-source server never answers it, and knows no trace there."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"type": self.type, "mlflow_experiment": self.mlflow_experiment.to_dict()}
        if self.inference_table is not None:
            data["inference_table"] = self.inference_table.to_dict()
        return data


from .trace_experiment_location import TraceExperimentLocation  # noqa: E402
from .trace_inference_table_location import TraceInferenceTableLocation  # noqa: E402
from .trace_location_type import TraceLocationType  # noqa: E402
