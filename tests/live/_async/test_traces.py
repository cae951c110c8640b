"""Traces on a real server."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from mlflow_rest.api.otlp import export_traces
from mlflow_rest.api.traces import start_trace_v3

from mlflow_wrap import (
    AsyncMLflow,
    BadRequest,
    InvalidArgument,
    InvalidParameterValue,
    ResourceDoesNotExist,
    ServerError,
)
from tests.live.operations.objects import new_trace, spans
from tests.rig.faulty import FaultyServer, as_json

pytestmark = pytest.mark.anyio

NO_ID = "tr-" + "0" * 32
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


async def a_trace(async_client: AsyncMLflow, experiment_id: str, second: int = 0) -> str:
    """The id of a new trace without spans, which began some seconds into 2026."""
    body = new_trace(experiment_id)
    body.trace.trace_info.request_time = f"2026-01-01T00:00:{second:02}Z"
    return (await start_trace_v3.asyncio(client=async_client.raw, body=body)).trace.trace_info.trace_id


async def test_a_trace_is_read_with_its_spans(async_client: AsyncMLflow, experiment_id: str) -> None:
    hex_id = uuid.uuid4().hex
    await export_traces.asyncio(client=async_client.raw, body=spans(hex_id), x_mlflow_experiment_id=experiment_id)
    trace = await async_client.traces.get(f"tr-{hex_id}")
    assert trace.trace_info.trace_id == f"tr-{hex_id}"
    assert [span.name for span in trace.spans] == ["answer", "look up"]
    assert len((await async_client.traces.get(f"tr-{hex_id}", allow_partial=True)).spans) == 2
    assert (await async_client.traces.get_info(f"tr-{hex_id}")).state == "OK"


async def test_a_trace_whose_spans_are_elsewhere_has_only_its_info(
    async_client: AsyncMLflow, experiment_id: str
) -> None:
    trace_id = await a_trace(async_client, experiment_id)
    info = await async_client.traces.get_info(trace_id)
    assert (info.trace_id, info.state, info.execution_duration) == (trace_id, "OK", "1.500s")
    assert (info.trace_metadata or {})["mlflow.trace.session"] == "s1"
    assert info.assessments == []
    with pytest.raises(ServerError):
        await async_client.traces.get(trace_id)


async def test_a_missing_trace_says_so(async_client: AsyncMLflow) -> None:
    traces = async_client.traces
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await traces.get_info(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await traces.get(NO_ID, allow_partial=True)
    with pytest.raises(BadRequest):
        await traces.set_tag(NO_ID, "team", "a")
    with pytest.raises(ResourceDoesNotExist):
        await traces.delete_tag(NO_ID, "team")


async def test_search_returns_pages_in_order(async_client: AsyncMLflow, experiment_id: str) -> None:
    ids = [await a_trace(async_client, experiment_id, second) for second in range(3)]
    first = await async_client.traces.search([experiment_id], max_results=2)
    assert [info.trace_id for info in first] == ids[:0:-1]
    assert first.next_page_token
    last = await async_client.traces.search([experiment_id], max_results=2, page_token=first.next_page_token)
    assert [info.trace_id for info in last] == ids[:1]
    assert last.next_page_token is None
    (oldest,) = await async_client.traces.search(
        [int(experiment_id)], "status = 'OK'", max_results=1, order_by=["timestamp_ms ASC"]
    )
    assert oldest.trace_id == ids[0]


async def test_iter_search_walks_all_pages_up_to_an_empty_one(
    async_client: AsyncMLflow,
    experiment_id: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    ids = [await a_trace(async_client, experiment_id, second) for second in range(4)]
    caplog.set_level("DEBUG", "mlflow_wrap")
    traces = async_client.traces.iter_search([experiment_id], order_by=["timestamp_ms ASC"], max_results=2)
    assert [info.trace_id async for info in traces] == ids
    assert len(caplog.records) == 3


async def test_search_without_a_match_is_empty(async_client: AsyncMLflow, experiment_id: str) -> None:
    page = await async_client.traces.search([experiment_id])
    assert (page.items, page.next_page_token) == ([], None)
    assert [info async for info in async_client.traces.iter_search([experiment_id])] == []


async def test_search_rejects_what_it_does_not_understand(async_client: AsyncMLflow, experiment_id: str) -> None:
    with pytest.raises(InvalidParameterValue):
        await async_client.traces.search([experiment_id], "nonsense is here")


async def test_named_traces_are_deleted(async_client: AsyncMLflow, experiment_id: str) -> None:
    ids = [await a_trace(async_client, experiment_id) for _ in range(3)]
    assert await async_client.traces.delete(experiment_id, trace_ids=[*ids[:2], NO_ID]) == 2
    assert await async_client.traces.delete(experiment_id, trace_ids=ids[:2]) == 0
    (left,) = await async_client.traces.search([experiment_id])
    assert left.trace_id == ids[2]


async def test_traces_up_to_a_time_are_deleted_the_oldest_first(async_client: AsyncMLflow, experiment_id: str) -> None:
    ids = [await a_trace(async_client, experiment_id, second) for second in range(4)]
    traces = async_client.traces
    assert await traces.delete(experiment_id, max_timestamp_millis=BEGIN.replace(second=2), max_traces=1) == 1
    assert {info.trace_id for info in await traces.search([experiment_id])} == set(ids[1:])
    milliseconds = int(BEGIN.timestamp() * 1000)
    assert await traces.delete(experiment_id, max_timestamp_millis=milliseconds + 2000) == 2
    assert [info.trace_id for info in await traces.search([experiment_id])] == ids[3:]


async def test_what_would_delete_more_than_was_meant_is_rejected_here(
    async_client: AsyncMLflow, experiment_id: str
) -> None:
    trace_id = await a_trace(async_client, experiment_id)
    traces, now = async_client.traces, datetime.now(UTC)
    for too_many in (2**31, 2**40, 0, -1):
        with pytest.raises(InvalidArgument, match="max_traces must be an int from 1 to 2147483647"):
            await traces.delete(experiment_id, max_timestamp_millis=now, max_traces=too_many)
    with pytest.raises(InvalidArgument, match="max_traces must be an int"):
        await traces.delete(experiment_id, max_timestamp_millis=now, max_traces=1.5)  # type: ignore[arg-type]
    with pytest.raises(InvalidParameterValue):
        await traces.delete(experiment_id)
    with pytest.raises(InvalidParameterValue):
        await traces.delete(experiment_id, max_timestamp_millis=now, trace_ids=[NO_ID])
    with pytest.raises(InvalidParameterValue):
        await traces.delete(experiment_id, max_traces=1, trace_ids=[trace_id])
    with pytest.raises(InvalidArgument, match="trace_ids must be a list"):
        await traces.delete(experiment_id, trace_ids=trace_id)  # type: ignore[arg-type]  # what is tested
    assert len(await traces.search([experiment_id])) == 1


async def test_tags_are_set_replaced_and_deleted(async_client: AsyncMLflow, experiment_id: str) -> None:
    traces, trace_id = async_client.traces, await a_trace(async_client, experiment_id)
    await traces.set_tag(trace_id, "team", "a")
    await traces.set_tag(trace_id, "team", 7)
    await traces.set_tag(trace_id, "mlflow.traceName", "renamed")
    tags = (await traces.get_info(trace_id)).tags or {}
    assert (tags["team"], tags["mlflow.traceName"]) == ("7", "renamed")
    (trace,) = await traces.search([experiment_id], "name = 'renamed' AND tags.team = '7'")
    assert trace.trace_id == trace_id
    await traces.delete_tag(trace_id, "team")
    assert "team" not in ((await traces.get_info(trace_id)).tags or {})
    with pytest.raises(ResourceDoesNotExist):
        await traces.delete_tag(trace_id, "team")


async def test_linked_traces_are_found_by_their_run(
    async_client: AsyncMLflow, experiment_id: str, run_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    traces, trace_id = async_client.traces, await a_trace(async_client, experiment_id)
    await a_trace(async_client, experiment_id)
    await traces.link_to_run([trace_id, trace_id], run_id)
    caplog.set_level("DEBUG", "mlflow_wrap")
    await traces.link_to_run([trace_id, *(f"tr-{uuid.uuid4().hex}" for _ in range(100))], run_id)
    assert len(caplog.records) == 2
    (trace,) = await traces.search([experiment_id], f"run_id = '{run_id}'")
    assert trace.trace_id == trace_id


async def test_links_that_were_made_before_a_failure_are_reported() -> None:
    responses = iter([as_json({}), as_json({"error_code": "INVALID_PARAMETER_VALUE", "message": "no"}, 400)])
    with FaultyServer(lambda _: next(responses)) as server:
        async with AsyncMLflow(server.url) as client:
            with pytest.raises(InvalidParameterValue) as caught:
                await client.traces.link_to_run([f"tr-{number}" for number in range(101)], "0")
    assert caught.value.__notes__ == ["link_to_run: 100 of 101 traces were linked before this failure"]


async def test_bad_arguments_are_rejected_here(async_client: AsyncMLflow, experiment_id: str, run_id: str) -> None:
    traces = async_client.traces
    with pytest.raises(InvalidArgument, match="trace_id must be a str without"):
        await traces.get_info("a/b")
    with pytest.raises(InvalidArgument, match="max_results must be an int from 1 to 500"):
        await traces.search([experiment_id], max_results=501)
    with pytest.raises(InvalidArgument, match="experiment_ids must be a list"):
        traces.iter_search("1")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="at most 8000"):
        await traces.set_tag(NO_ID, "long", "x" * 8001)
    await traces.link_to_run([], run_id)
