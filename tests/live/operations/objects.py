"""What tests of experiments, runs and traces need before they can begin."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from mlflow_rest.api.experiments import create_experiment
from mlflow_rest.api.runs import create_run
from mlflow_rest.models import (
    CreateExperimentRequest,
    CreateRunRequest,
    ExportTracesRequest,
    NewTrace,
    NewTraceInfo,
    OtlpAnyValue,
    OtlpKeyValue,
    OtlpResourceSpans,
    OtlpScopeSpans,
    OtlpSpan,
    OtlpSpanStatus,
    StartTraceV3Request,
    TraceExperimentLocation,
    TraceLocation,
)

if TYPE_CHECKING:
    from mlflow_rest import Sender


def new_experiment(client: Sender, name: str) -> str:
    """The id of a new experiment."""
    return create_experiment.sync(client=client, body=CreateExperimentRequest(name=name)).experiment_id


def new_run(client: Sender, experiment_id: str) -> str:
    """The id of a new run."""
    return create_run.sync(client=client, body=CreateRunRequest(experiment_id=experiment_id)).run.info.run_id


def location(experiment_id: str) -> TraceLocation:
    """An experiment as the place of traces."""
    experiment = TraceExperimentLocation(experiment_id=experiment_id)
    return TraceLocation(type="MLFLOW_EXPERIMENT", mlflow_experiment=experiment)


def new_trace(experiment_id: str) -> StartTraceV3Request:
    """A trace without spans. It has an id of its own each time."""
    info = NewTraceInfo(
        trace_id=f"tr-{uuid.uuid4().hex}",
        trace_location=location(experiment_id),
        request_preview="What is MLflow?",
        response_preview="A platform.",
        request_time="2026-01-01T00:00:00.123Z",
        execution_duration="1.5s",
        state="OK",
        trace_metadata={"mlflow.trace.session": "s1"},
        tags={"mlflow.traceName": "question"},
    )
    return StartTraceV3Request(trace=NewTrace(trace_info=info))


def spans(hex_id: str) -> ExportTracesRequest:
    """A trace of two spans, the second below the first; `hex_id` is 32 hexadecimal digits.

    It begins in the first nanosecond of 2026 after the zeroth.
    """
    begin = 1767225600 * 10**9 + 1
    span_type = OtlpKeyValue(key="mlflow.spanType", value=OtlpAnyValue(stringValue='"CHAIN"'))
    root = OtlpSpan(
        traceId=hex_id,
        spanId=hex_id[:16],
        name="answer",
        kind=1,
        startTimeUnixNano=begin,
        endTimeUnixNano=begin + 2 * 10**9,
        attributes=[span_type],
        status=OtlpSpanStatus(code=1),
    )
    child = OtlpSpan(
        traceId=hex_id,
        spanId=hex_id[16:],
        parentSpanId=root.spanId,
        name="look up",
        kind=1,
        startTimeUnixNano=begin + 10**9,
        endTimeUnixNano=begin + 2 * 10**9,
        status=OtlpSpanStatus(code=1),
    )
    return ExportTracesRequest(resourceSpans=[OtlpResourceSpans(scopeSpans=[OtlpScopeSpans(spans=[root, child])])])
