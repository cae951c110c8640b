"""Operations of the tag otlp."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.otlp import export_traces
from mlflow_rest.api.traces import get_trace, search_traces_v3
from mlflow_rest.models import SearchTracesV3Request

from tests.live.operations.objects import location, new_experiment, new_run, spans

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.mark.covers("exportTraces")
def test_spans_become_a_trace_of_an_experiment_and_a_run(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("otlp"))
    run_id = new_run(client, experiment_id)
    hex_id = uuid.uuid4().hex
    # The second time replaces the first.
    for _ in range(2):
        response = export_traces.sync_detailed(
            client=client, body=spans(hex_id), x_mlflow_experiment_id=experiment_id, x_mlflow_run_id=run_id
        )
        assert response.status_code == 200
    trace = get_trace.sync(client=client, trace_id=f"tr-{hex_id}").trace
    assert trace.trace_info.trace_location == location(experiment_id)
    assert trace.trace_info.execution_duration == "2s"
    assert [span.name for span in trace.spans] == ["answer", "look up"]
    assert "mlflow.spanType" in [attribute.key for attribute in trace.spans[0].attributes]
    of_run = SearchTracesV3Request(locations=[location(experiment_id)], filter=f"run_id = '{run_id}'")
    traces = search_traces_v3.sync(client=client, body=of_run).traces
    assert [info.trace_id for info in traces] == [f"tr-{hex_id}"]
