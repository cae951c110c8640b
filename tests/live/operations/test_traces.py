"""Operations of the tag traces."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.otlp import export_traces
from mlflow_rest.api.traces import (
    batch_get_trace_infos,
    batch_get_traces,
    calculate_trace_filter_correlation,
    delete_trace_tag,
    delete_trace_tag_v3,
    delete_traces,
    delete_traces_v3,
    end_trace,
    get_trace,
    get_trace_info,
    get_trace_info_v3,
    link_prompts_to_trace,
    link_traces_to_run,
    query_trace_metrics,
    search_traces,
    search_traces_v3,
    set_trace_tag,
    set_trace_tag_v3,
    start_trace,
    start_trace_v3,
)
from mlflow_rest.models import (
    BatchGetTraceInfosRequest,
    CalculateTraceFilterCorrelationRequest,
    DeleteTracesRequest,
    DeleteTracesV3Request,
    DeleteTraceTagRequest,
    DeleteTraceTagV3Request,
    EndTraceRequest,
    LinkPromptsToTraceRequest,
    LinkTracesToRunRequest,
    MetricAggregation,
    MetricDataPoint,
    PromptVersionRef,
    QueryTraceMetricsRequest,
    SearchTracesV3Request,
    SetTraceTagRequest,
    SetTraceTagV3Request,
    StartTraceRequest,
    TraceRequestMetadata,
    TraceTag,
)

from tests.live.operations.objects import location, new_experiment, new_run, new_trace, spans

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

START = 1767225600000  # 2026-01-01, in milliseconds


@pytest.fixture
def experiment_id(client: Recorder, unique_name: Callable[[str], str]) -> str:
    return new_experiment(client, unique_name("traces"))


def start(client: Recorder, experiment_id: str) -> str:
    """The id of a new trace, the way of MLflow 2."""
    body = StartTraceRequest(
        experiment_id=experiment_id,
        timestamp_ms=START,
        request_metadata=[TraceRequestMetadata(key="source", value="test")],
        tags=[TraceTag(key="team", value="x")],
    )
    return start_trace.sync(client=client, body=body).trace_info.request_id


def export(client: Recorder, experiment_id: str) -> str:
    """The id of a new trace with two spans, sent by OpenTelemetry's protocol."""
    hex_id = uuid.uuid4().hex
    export_traces.sync(client=client, body=spans(hex_id), x_mlflow_experiment_id=experiment_id)
    return f"tr-{hex_id}"


@pytest.mark.covers("startTrace", "getTraceInfo", "endTrace")
def test_a_trace_starts_and_ends_the_old_way(client: Recorder, experiment_id: str) -> None:
    request_id = start(client, experiment_id)
    begun = get_trace_info.sync(request_id, client=client).trace_info
    assert (begun.request_id, begun.experiment_id) == (request_id, experiment_id)
    assert (begun.status, begun.timestamp_ms) == ("IN_PROGRESS", START)
    assert begun.request_metadata["source"] == "test"
    body = EndTraceRequest(timestamp_ms=START + 250, status="OK", tags=[TraceTag(key="late", value="y")])
    ended = end_trace.sync(request_id, client=client, body=body).trace_info
    assert (ended.status, ended.execution_time_ms) == ("OK", 250)
    assert {"team": "x", "late": "y"}.items() <= ended.tags.items()


@pytest.mark.covers("setTraceTag", "deleteTraceTag")
def test_tags_of_a_trace_come_and_go_the_old_way(client: Recorder, experiment_id: str) -> None:
    request_id = start(client, experiment_id)

    def tags() -> set[str]:
        return set(get_trace_info.sync(request_id, client=client).trace_info.tags)

    set_trace_tag.sync(request_id, client=client, body=SetTraceTagRequest(key="goes", value="v"))
    assert {"goes", "team"} <= tags()
    delete_trace_tag.sync(request_id, client=client, body=DeleteTraceTagRequest(key="goes"))
    assert "goes" not in tags()
    assert "team" in tags()


@pytest.mark.covers("searchTraces", "linkTracesToRun")
def test_traces_of_a_run_are_found(client: Recorder, experiment_id: str) -> None:
    linked = start(client, experiment_id)
    start(client, experiment_id)
    run_id = new_run(client, experiment_id)
    link_traces_to_run.sync(client=client, body=LinkTracesToRunRequest(trace_ids=[linked], run_id=run_id))
    traces = search_traces.sync(client=client, experiment_ids=[experiment_id], filter=f"run_id = '{run_id}'").traces
    assert [(trace.request_id, trace.timestamp_ms) for trace in traces] == [(linked, START)]


@pytest.mark.covers("searchTraces")
def test_traces_are_searched_page_by_page_the_old_way(client: Recorder, experiment_id: str) -> None:
    ids = {start(client, experiment_id) for _ in range(2)}
    trace_ids: list[str] = []
    token = None
    # A full page has a token even if it is the last, so that there is an empty third one.
    for size in (1, 1, 0):
        page = search_traces.sync(client=client, experiment_ids=[experiment_id], max_results=1, page_token=token)
        assert len(page.traces) == size
        trace_ids += [trace.request_id for trace in page.traces]
        token = page.next_page_token
    assert set(trace_ids) == ids
    assert not token


@pytest.mark.covers("linkPromptsToTrace")
def test_a_trace_is_found_by_its_prompt(
    client: Recorder, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    linked, prompt = start(client, experiment_id), unique_name("prompt")
    start(client, experiment_id)
    # The server does not check that the prompt exists.
    body = LinkPromptsToTraceRequest(trace_id=linked, prompt_versions=[PromptVersionRef(name=prompt, version="3")])
    link_prompts_to_trace.sync(client=client, body=body)
    traces = search_traces.sync(client=client, experiment_ids=[experiment_id], filter=f"prompt = '{prompt}/3'").traces
    assert [trace.request_id for trace in traces] == [linked]


@pytest.mark.covers("deleteTraces")
def test_traces_are_deleted_by_their_ids_the_old_way(client: Recorder, experiment_id: str) -> None:
    ids = [start(client, experiment_id) for _ in range(3)]
    body = DeleteTracesRequest(experiment_id=experiment_id, request_ids=ids[:2])
    assert delete_traces.sync(client=client, body=body).traces_deleted == 2
    left = search_traces.sync(client=client, experiment_ids=[experiment_id]).traces
    assert [trace.request_id for trace in left] == [ids[2]]


@pytest.mark.covers("startTraceV3", "getTraceInfoV3", "batchGetTraceInfos")
def test_a_trace_without_spans_is_read_back(client: Recorder, experiment_id: str) -> None:
    stored = start_trace_v3.sync(client=client, body=new_trace(experiment_id)).trace.trace_info
    assert stored.trace_location == location(experiment_id)
    assert (stored.state, stored.execution_duration) == ("OK", "1.500s")
    assert (stored.request_time, stored.request_preview) == ("2026-01-01T00:00:00.123Z", "What is MLflow?")
    assert stored.tags["mlflow.traceName"] == "question"
    assert stored.trace_metadata["mlflow.trace.session"] == "s1"
    read = get_trace_info_v3.sync(stored.trace_id, client=client).trace.trace_info
    assert read == stored
    several = batch_get_trace_infos.sync(client=client, body=BatchGetTraceInfosRequest(trace_ids=[stored.trace_id]))
    assert several.trace_infos == [read]


@pytest.mark.covers("setTraceTagV3", "deleteTraceTagV3")
def test_tags_of_a_trace_come_and_go(client: Recorder, experiment_id: str) -> None:
    trace_id = start_trace_v3.sync(client=client, body=new_trace(experiment_id)).trace.trace_info.trace_id

    def tags() -> dict[str, str]:
        return get_trace_info_v3.sync(trace_id, client=client).trace.trace_info.tags

    set_trace_tag_v3.sync(trace_id, client=client, body=SetTraceTagV3Request(key="goes", value="v"))
    assert tags()["goes"] == "v"
    delete_trace_tag_v3.sync(trace_id, client=client, body=DeleteTraceTagV3Request(key="goes"))
    assert "goes" not in tags()
    assert tags()["mlflow.traceName"] == "question"


@pytest.mark.covers("searchTracesV3")
def test_traces_are_searched_page_by_page(client: Recorder, experiment_id: str) -> None:
    ids = {
        start_trace_v3.sync(client=client, body=new_trace(experiment_id)).trace.trace_info.trace_id for _ in range(3)
    }
    body = SearchTracesV3Request(
        locations=[location(experiment_id)], filter="status = 'OK' AND name = 'question'", max_results=2
    )
    first = search_traces_v3.sync(client=client, body=body)
    assert len(first.traces) == 2
    body.page_token = first.next_page_token
    last = search_traces_v3.sync(client=client, body=body)
    assert {trace.trace_id for trace in first.traces + last.traces} == ids
    assert not last.next_page_token


@pytest.mark.covers("getTrace", "batchGetTraces")
def test_the_spans_of_a_trace_are_read_back(client: Recorder, experiment_id: str) -> None:
    ids = [export(client, experiment_id) for _ in range(2)]
    trace = get_trace.sync(client=client, trace_id=ids[0]).trace
    assert (trace.trace_info.trace_id, trace.trace_info.state) == (ids[0], "OK")
    assert [span.name for span in trace.spans] == ["answer", "look up"]
    root, child = trace.spans
    assert root.start_time_unix_nano == START * 1_000_000 + 1  # more digits than a double contains
    assert not root.parent_span_id
    assert child.parent_span_id == root.span_id
    several = batch_get_traces.sync(client=client, trace_ids=ids).traces
    assert {item.trace_info.trace_id: len(item.spans) for item in several} == dict.fromkeys(ids, 2)


@pytest.mark.covers("calculateTraceFilterCorrelation", "queryTraceMetrics")
def test_traces_are_counted(client: Recorder, experiment_id: str) -> None:
    ids = [export(client, experiment_id) for _ in range(3)]
    set_trace_tag_v3.sync(ids[0], client=client, body=SetTraceTagV3Request(key="team", value="x"))
    correlation = calculate_trace_filter_correlation.sync(
        client=client,
        body=CalculateTraceFilterCorrelationRequest(
            experiment_ids=[experiment_id], filter_string1="status = 'OK'", filter_string2="tags.team = 'x'"
        ),
    )
    assert (correlation.filter1_count, correlation.filter2_count) == (3, 1)
    assert (correlation.joint_count, correlation.total_count) == (1, 3)
    points = query_trace_metrics.sync(
        client=client,
        body=QueryTraceMetricsRequest(
            experiment_ids=[experiment_id],
            view_type="TRACES",
            metric_name="trace_count",
            aggregations=[MetricAggregation(aggregation_type="COUNT")],
        ),
    ).data_points
    assert points == [MetricDataPoint(metric_name="trace_count", values={"COUNT": 3.0})]


@pytest.mark.covers("deleteTracesV3")
def test_traces_are_deleted_up_to_a_time(client: Recorder, experiment_id: str) -> None:
    ids = [export(client, experiment_id) for _ in range(2)]
    early = DeleteTracesV3Request(experiment_id=experiment_id, max_timestamp_millis=START - 1)
    assert delete_traces_v3.sync(client=client, body=early).traces_deleted == 0
    late = DeleteTracesV3Request(experiment_id=experiment_id, max_timestamp_millis=START)
    assert delete_traces_v3.sync(client=client, body=late).traces_deleted == 2
    assert get_trace_info_v3.sync_detailed(ids[0], client=client).status_code == 404
