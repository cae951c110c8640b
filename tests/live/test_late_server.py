"""A real server that acts long after the client has lost its connection makes one run, in real time.

The long form (`make chaos-once`) draws `MLFLOW_WRAP_LATE_SEQUENCES` delays up to 30 s, and stalls a worker
`MLFLOW_WRAP_LATE_STALLS` times.
"""

from __future__ import annotations

import asyncio
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mlflow_wrap import AsyncMLflow, MLflow, OutcomeUnknownError, Run, Timeout
from mlflow_wrap._http import creation_plan
from tests.rig import fault_proxy as faults
from tests.rig.fault_proxy import Exchange, Fault, FaultProxy, Loop
from tests.rig.server import MlflowServer

SEQUENCES = int(os.environ.get("MLFLOW_WRAP_LATE_SEQUENCES", "0"))
STALLS = int(os.environ.get("MLFLOW_WRAP_LATE_STALLS", "1"))
SEED = os.environ.get("MLFLOW_WRAP_ONCE_SEED", "late server")
AT_ONCE = 32
TOTAL = 120.0
# Each is seen sooner or later after the server has acted; most lie beyond what a client used to wait.
DELAYS = (0.0, 0.4, 1.2, 1.7, 2.2, 3.5, 6.0, 8.0)
pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def loop() -> Iterator[Loop]:
    """Where all proxies live."""
    with Loop() as loop:
        yield loop


@pytest.fixture
def experiment(mlflow_url: str, unique_name: Callable[[str], str]) -> str:
    """An empty experiment."""
    with MLflow(mlflow_url) as client:
        return client.experiments.create(unique_name("late"))


def draw_fault(draw: random.Random, delay: float) -> Fault:
    """The ways in which a client loses its connection."""
    lost = draw.choice((faults.cut(0.0), faults.reset(acted=False), faults.closed(acted=False), faults.status(504)))
    return faults.acting_later(lost, delay) if delay else faults.cut(0.05)


def count_runs(url: str, experiment: str, view: Any = "ALL") -> dict[str, int]:
    """How many runs each name has."""
    counts: dict[str, int] = {}
    with MLflow(url) as client:
        for run in client.runs.iter_search([experiment], view_type=view):
            name = run.info.run_name or ""
            counts[name] = counts.get(name, 0) + 1
    return counts


async def test_one_run_is_created_in_real_time(mlflow_url: str, experiment: str, loop: Loop) -> None:
    draw = random.Random(SEED)  # noqa: S311 - no secret
    delays = [*DELAYS, *(draw.uniform(0.0, 30.0) for _ in range(SEQUENCES))]
    slots = asyncio.Semaphore(AT_ONCE)

    async def create(number: int, delay: float) -> tuple[str, float]:
        name = f"run {number}"
        async with slots:
            with FaultProxy(mlflow_url, [draw_fault(draw, delay)], loop) as proxy:
                began = time.monotonic()
                run = await (
                    create_async(proxy.url, name) if number % 2 else asyncio.to_thread(create_sync, proxy.url, name)
                )
                seconds = time.monotonic() - began
                await asyncio.to_thread(proxy.settle)
        return run.info.run_id, seconds

    async def create_async(url: str, name: str) -> Run:
        async with AsyncMLflow(url, timeout=Timeout(read=20.0, total=TOTAL)) as client:
            return await client.runs.create(experiment, run_name=name)

    def create_sync(url: str, name: str) -> Run:
        with MLflow(url, timeout=Timeout(read=20.0, total=TOTAL)) as client:
            return client.runs.create(experiment, run_name=name)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(create(number, delay)) for number, delay in enumerate(delays)]
    assert max(task.result()[1] for task in tasks) < TOTAL
    # Deleted runs count too: none was created in vain.
    assert await asyncio.to_thread(count_runs, mlflow_url, experiment) == {f"run {n}": 1 for n in range(len(delays))}
    with MLflow(mlflow_url) as client:
        run_ids = {run.info.run_id for run in client.runs.iter_search([experiment])}
    assert run_ids == {task.result()[0] for task in tasks}


def test_a_client_that_creates_anew_too_soon_would_be_seen(
    mlflow_url: str, experiment: str, loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(creation_plan, "SETTLING_SECONDS", 1.0)
    with FaultProxy(mlflow_url, [faults.acting_later(faults.cut(0.0), 6.0)], loop) as proxy:
        with MLflow(proxy.url) as client:
            client.runs.create(experiment)
        proxy.settle()
    assert sum(count_runs(mlflow_url, experiment, "ACTIVE_ONLY").values()) == 2


def test_a_call_that_runs_out_of_time_is_continued_by_another_client(
    mlflow_url: str, experiment: str, loop: Loop
) -> None:
    with FaultProxy(mlflow_url, [faults.acting_later(faults.cut(0.0), 3.0)], loop) as proxy:
        with MLflow(proxy.url, timeout=Timeout(total=1.0)) as client, pytest.raises(OutcomeUnknownError) as caught:
            client.runs.create(experiment)
        with MLflow(proxy.url) as client:
            created = client.runs.create(experiment, idempotency_key=caught.value.idempotency_key)
        proxy.settle()
    with MLflow(mlflow_url) as client:
        (run,) = client.runs.search([experiment], view_type="ALL")
    assert run.info.run_id == created.info.run_id


@pytest.fixture(scope="module")
def server() -> Iterator[MlflowServer]:
    """A server of this module's own, with two workers, one of which is stopped."""
    with MlflowServer(workers=2) as server:
        yield server


@pytest.mark.parametrize("number", range(STALLS))
@pytest.mark.parametrize("whole", [False, True], ids=["one worker", "all workers"])
def test_a_worker_that_stalls_with_the_request_makes_one_run(
    server: MlflowServer, loop: Loop, number: int, whole: bool
) -> None:
    """The proxy keeps its connection to the worker, which acts when it goes on."""
    # uvicorn replaces a worker that is silent for 5 s, and its requests are lost.
    seconds = (3.5, 2.2, 5.0, 8.0)[number % 4] if whole else (3.5, 2.2, 3.0, 4.0)[number % 4]
    timers: list[threading.Timer] = []

    def stall(exchange: Exchange) -> None:
        if not exchange.path.endswith("/runs/create") or timers:
            return
        workers: set[int] = set()
        while not whole and not workers:  # until one has accepted the connection
            workers = server.connected_workers()
        server.stop_workers(*workers)
        timers.append(threading.Timer(seconds, server.resume_workers, workers))
        timers[0].start()

    with MLflow(server.url) as real:
        experiment = real.experiments.create(f"stalled {time.monotonic_ns()}")
    timeout = Timeout(read=1.0, total=60.0)
    with FaultProxy(server.url, [faults.cut(0.3)], loop, on_connect=stall) as proxy:
        with MLflow(proxy.url, timeout=timeout) as client:
            began = time.monotonic()
            created = client.runs.create(experiment)
            assert seconds - 0.5 < time.monotonic() - began < 30.0
            assert client.runs.set_terminated(created.info.run_id).status == "FINISHED"
        proxy.settle()
    timers[0].join()
    with MLflow(server.url) as real:
        (run,) = real.runs.search([experiment], view_type="ALL")
    assert run.info.run_id == created.info.run_id
