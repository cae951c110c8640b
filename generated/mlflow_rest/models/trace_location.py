# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class TraceLocation(Model):
    """The place that contains a trace. Exactly one of the two places may be given."""

    type: TraceLocationType
    """The kind of place, `MLFLOW_EXPERIMENT`. startTraceV3 responds with 400 when it does not match; a search does not
    look at it."""
    mlflow_experiment: TraceExperimentLocation
    """The experiment. Without it startTraceV3 fails with 500, and a search leaves the place out."""
    inference_table: TraceInferenceTableLocation | None = None
    """A table of Databricks. The open-source server never returns it, and knows no trace there."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.type
        data["type"] = (
            v
            if v.__class__ is str and v in TRACE_LOCATION_TYPE_VALUES
            else _v.check_enum("type", v, TRACE_LOCATION_TYPE_VALUES)
        )
        v = self.mlflow_experiment
        data["mlflow_experiment"] = _v.check_object("mlflow_experiment", v, TraceExperimentLocation)
        v = self.inference_table
        if v is not None:
            data["inference_table"] = _v.check_object("inference_table", v, TraceInferenceTableLocation)
        return data


from .trace_experiment_location import TraceExperimentLocation  # noqa: E402
from .trace_inference_table_location import TraceInferenceTableLocation  # noqa: E402
from .trace_location_type import TRACE_LOCATION_TYPE_VALUES, TraceLocationType  # noqa: E402
