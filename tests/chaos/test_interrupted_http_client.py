"""A call over an httpx client of the user gives its connection back, however it ends."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from mlflow_wrap import AsyncMLflow, MLflow, RequestTimedOut, Retry, Timeout
from tests.rig.faulty import FaultyServer, Reply, Request, as_json, keep_alive

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}
ONE = httpx.Limits(max_connections=1)
NEVER = Retry(max_retries=0)
caller: ContextVar[str] = ContextVar("caller", default="nobody")


class Interrupt(BaseException):
    """Raised by a signal handler."""


@contextmanager
def interrupted_after(seconds: float) -> Iterator[None]:
    """Raise in the main thread."""

    def interrupt(*_: Any) -> None:
        raise Interrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def silent_once() -> Callable[[Request], Reply]:
    """A server that does not respond to its second request."""
    responses = iter([keep_alive(RUN), Reply(hang=True)])
    return lambda _: next(responses, keep_alive(RUN))


def test_an_interrupted_call_gives_its_connection_back() -> None:
    with (
        FaultyServer(silent_once()) as server,
        httpx.Client(limits=ONE) as http_client,
        MLflow(server.url, http_client=http_client, timeout=Timeout(read=0.4), retry=NEVER) as client,
    ):
        client.runs.get("r")
        with pytest.raises(Interrupt), interrupted_after(0.1):
            client.runs.get("r")
        assert client.runs.get("r").info.run_id == "r"


@pytest.mark.anyio
async def test_a_cancelled_call_gives_its_connection_back_at_once() -> None:
    with FaultyServer(silent_once()) as server:
        async with (
            httpx.AsyncClient(limits=ONE, timeout=60) as http_client,
            AsyncMLflow(server.url, http_client=http_client, retry=NEVER) as client,
        ):
            await client.runs.get("r")
            started = time.monotonic()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.runs.get("r")
            assert (await client.runs.get("r")).info.run_id == "r"
            assert time.monotonic() - started < 10


@pytest.mark.anyio
async def test_calls_cancelled_with_their_client_leave_the_pool_of_another_one_usable() -> None:
    with FaultyServer(as_json(RUN)) as server:
        async with (
            httpx.AsyncClient(limits=ONE) as http_client,
            AsyncMLflow(server.url, http_client=http_client, timeout=Timeout(pool=5), retry=NEVER) as other,
        ):

            async def get() -> None:
                async with AsyncMLflow(server.url, http_client=http_client, retry=NEVER) as client:
                    await client.runs.get("r")

            for turns in range(60):
                task = asyncio.create_task(get())
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task])
                assert (await other.runs.get("r")).info.run_id == "r"


@pytest.mark.anyio
async def test_a_transport_is_closed_within_a_cancelled_scope_as_well() -> None:
    closed: list[bool] = []
    waiting = asyncio.Event()

    class Endless(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            waiting.set()
            await asyncio.sleep(60)
            raise AssertionError(request)

        async def aclose(self) -> None:
            closed.append(True)

    with anyio.CancelScope() as scope:
        async with AsyncMLflow("http://127.0.0.1:1", transport=Endless()) as client, asyncio.TaskGroup() as group:
            group.create_task(client.runs.get("r"))
            await waiting.wait()
            scope.cancel()
            await asyncio.sleep(60)
    assert closed == [True]


def test_a_sync_call_ends_by_its_deadline_though_the_client_waits_on() -> None:
    with (
        FaultyServer(Reply(hang=True)) as server,
        httpx.Client(timeout=3) as http_client,
        MLflow(server.url, http_client=http_client, retry=NEVER) as client,
    ):
        # Slower than any of its steps.
        http_client.event_hooks = {"request": [lambda _: time.sleep(1)]}
        started = time.monotonic()
        with pytest.raises(RequestTimedOut):
            client.runs.get("r", timeout=0.3)
        assert time.monotonic() - started < 1


def test_an_interrupted_upload_reads_no_further(tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(50_000_000))
    sent: list[int] = []

    class Slow(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "GET":
                return httpx.Response(200, json=RUN)
            assert isinstance(request.stream, httpx.SyncByteStream)
            for chunk in request.stream:
                sent.append(len(chunk))
                time.sleep(0.02)
            return httpx.Response(200, json={})

    threads = set(threading.enumerate())
    with MLflow("http://127.0.0.1:1", transport=Slow()) as client:
        with pytest.raises(Interrupt), interrupted_after(0.2):
            client.artifacts.upload_file("r", large)
        time.sleep(0.1)
        count = len(sent)
        time.sleep(0.2)
        assert 0 < len(sent) == count < 40
    assert set(threading.enumerate()) <= threads


def test_hooks_see_the_context_of_the_caller() -> None:
    seen: list[str] = []
    hooks = {"request": [lambda _: seen.append(caller.get())]}
    with (
        FaultyServer(keep_alive(RUN)) as server,
        httpx.Client(event_hooks=hooks) as http_client,
        MLflow(server.url, http_client=http_client) as client,
    ):
        token = caller.set("the test")
        client.runs.get("r")
        caller.reset(token)
    assert seen == ["the test"]
