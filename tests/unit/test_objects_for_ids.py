"""An object where its id is expected: the error says where the id is."""

from __future__ import annotations

import pytest
from mlflow_rest import models
from mlflow_rest._validation import check_digits, check_list, check_str

from mlflow_wrap.errors import InvalidArgument

RUN = models.Run(info=models.RunInfo(run_id="r", experiment_id="1"), data=models.RunData())
LOCATION = models.TraceLocation(
    type="MLFLOW_EXPERIMENT", mlflow_experiment=models.TraceExperimentLocation(experiment_id="1")
)
INFO = models.TraceInfoV3(trace_id="tr-1", trace_location=LOCATION, request_time="2026-01-01T00:00:00Z", state="OK")
TRACE = models.Trace(trace_info=INFO)


@pytest.mark.parametrize(("value", "path"), [(RUN, "info.run_id"), (TRACE, "trace_info.trace_id")])
def test_the_remedy_names_the_attribute_of_the_id(value: object, path: str) -> None:
    with pytest.raises(InvalidArgument, match="must be a str, but it is") as caught:
        check_str("id", value)
    assert caught.value.remedy == f"pass its .{path}"


def test_so_it_does_in_a_list() -> None:
    experiment = models.Experiment(experiment_id="1", name="e")
    with pytest.raises(InvalidArgument, match=r"experiment_ids\[0\] .*; pass its \.experiment_id$"):
        check_list("experiment_ids", [experiment], lambda item: check_digits("", item))


def test_other_objects_have_no_such_remedy() -> None:
    with pytest.raises(InvalidArgument) as caught:
        check_str("id", 7)
    assert caught.value.remedy == "convert it with str()"
