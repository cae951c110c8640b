"""Spans of calls at the same time, and of calls that are cancelled."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from opentelemetry import trace
from opentelemetry.trace import StatusCode

from mlflow_wrap import AsyncMLflow, MLflow
from tests.rig.faulty import FaultyServer, Reply, Request, as_json
from tests.rig.spans import Spans, traceparent

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7"}, "data": {}}}


def respond(request: Request) -> Reply:
    # The first ones take longest, so that calls end in another order than they begin.
    time.sleep(0.02 * (int(request.path.rpartition("=")[2]) % 3))
    return as_json(RUN)


def check_parents(recorded: Spans, server: FaultyServer, count: int) -> None:
    """Each call belongs to the span in which it was made, and the server received its context."""
    by_id = {span.context.span_id: span for span in recorded.take()}
    calls = [span for span in by_id.values() if span.name.startswith("GET")]
    assert len(calls) == count
    for span in calls:
        assert span.parent is not None
        number = by_id[span.parent.span_id].name
        assert str((span.attributes or {})["url.full"]).endswith(f"run_id={number}")
    sent = {request.path.rpartition("=")[2]: request.headers["traceparent"] for request in server.requests}
    assert {by_id[span.parent.span_id].name: traceparent(span) for span in calls if span.parent} == sent


@pytest.mark.anyio
async def test_calls_of_tasks_have_their_own_parents(spans: Spans) -> None:
    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url) as client:

            async def call(number: int) -> None:
                with spans.tracer.start_as_current_span(str(number)) as outer:
                    await client.runs.get(str(number))
                    assert trace.get_current_span() is outer

            async with asyncio.TaskGroup() as group:
                for number in range(30):
                    group.create_task(call(number))
        check_parents(spans, server, 30)


@pytest.mark.anyio
async def test_calls_of_one_parent_are_siblings(spans: Spans) -> None:
    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url) as client:
            with spans.tracer.start_as_current_span("outer") as outer:
                await asyncio.gather(*(client.runs.get(str(number)) for number in range(20)))
                assert trace.get_current_span() is outer
    calls = [span for span in spans.take() if span.name != "outer"]
    assert {span.parent.span_id for span in calls if span.parent} == {outer.get_span_context().span_id}
    assert len(calls) == 20


def test_calls_of_threads_have_their_own_parents(spans: Spans) -> None:
    with FaultyServer(respond) as server, MLflow(server.url) as client:

        def call(number: int) -> None:
            with spans.tracer.start_as_current_span(str(number)):
                client.runs.get(str(number))

        threads = [threading.Thread(target=call, args=(number,)) for number in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        check_parents(spans, server, 12)


@pytest.mark.anyio
async def test_a_cancelled_call_ends_its_span(spans: Spans) -> None:
    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url) as client:
            with spans.tracer.start_as_current_span("outer") as outer:
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.005):
                        await client.runs.get("2")
                assert trace.get_current_span() is outer
    call = next(span for span in spans.take() if span.name != "outer")
    assert (call.attributes or {})["error.type"] == "asyncio.exceptions.CancelledError"
    assert call.status.status_code is StatusCode.ERROR
