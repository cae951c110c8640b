"""One contender, in a process and an environment of its own: `python -P worker.py CONTENDER URL RUN_ID`.

It reads lines `operation count concurrency`, makes that many calls, and returns each line with `wall cpu`: the seconds
that passed, and the CPU seconds that this process used. It ends when its standard input is closed.

Only what every environment has is imported at the top.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

_GET_RUN = "/api/2.0/mlflow/runs/get"
_LOG_METRIC = "/api/2.0/mlflow/runs/log-metric"

POINTS = int(os.environ.get("BENCHMARK_POINTS", "500"))
"""How many single points are logged before all of them must be stored."""

Operations = Mapping[str, Callable[[], Any]]


def _body(run_id: str, step: int) -> dict[str, object]:
    return {"run_id": run_id, "key": "loss", "value": 0.25, "timestamp": time.time_ns() // 1_000_000, "step": step}


def _four(step: int) -> dict[str, float]:
    """What a step of a training logs."""
    return {"loss": 1 / (step + 1), "acc": 0.5, "val/loss": 0.25, "lr": 0.001}


def _ours(url: str, run_id: str, steps: Iterator[int]) -> Operations:
    from mlflow_wrap import MLflow  # noqa: PLC0415

    client = MLflow(url)
    active = functools.cache(lambda: client.start_run(experiment_id="0", spool_dir=tempfile.mkdtemp()).start())

    def log_step() -> None:
        step = next(steps)
        active().log_metrics(_four(step), step=step)

    def store_points() -> None:
        for _ in range(POINTS):
            active().log_metric("loss", 0.25, step=next(steps))
        active().flush()

    def close() -> None:
        if active.cache_info().currsize:
            active().end()
        client.close()

    return {
        "get_run": lambda: client.runs.get(run_id),
        "log_metric": lambda: client.runs.log_metric(run_id, "loss", 0.25, step=next(steps)),
        "log_step": log_step,
        "store_points": store_points,
        "close": close,
    }


def _httpx(url: str, run_id: str, steps: Iterator[int]) -> Operations:
    import httpx  # noqa: PLC0415

    client = httpx.Client(base_url=url)
    return {
        "get_run": lambda: client.get(_GET_RUN, params={"run_id": run_id}).json()["run"],
        "log_metric": lambda: client.post(_LOG_METRIC, json=_body(run_id, next(steps))).json(),
        "close": client.close,
    }


def _skinny(url: str, run_id: str, steps: Iterator[int]) -> Operations:
    import mlflow  # noqa: PLC0415

    client = mlflow.MlflowClient(url)

    @functools.cache
    def active() -> Any:
        mlflow.set_tracking_uri(url)
        return mlflow.start_run()

    def log_step() -> None:
        active()
        step = next(steps)
        mlflow.log_metrics(_four(step), step=step, synchronous=False)

    def store_points() -> None:
        for _ in range(POINTS):
            client.log_metric(active().info.run_id, "loss", 0.25, step=next(steps))

    return {
        "get_run": lambda: client.get_run(run_id),
        "log_metric": lambda: client.log_metric(run_id, "loss", 0.25, step=next(steps)),
        "log_step": log_step,
        "store_points": store_points,
        "close": lambda: None,
    }


def _ours_async(url: str, run_id: str, steps: Iterator[int], **arguments: Any) -> Operations:
    from mlflow_wrap import AsyncMLflow  # noqa: PLC0415

    client = AsyncMLflow(url, **arguments)
    return {
        "get_run": lambda: client.runs.get(run_id),
        "log_metric": lambda: client.runs.log_metric(run_id, "loss", 0.25, step=next(steps)),
        "close": client.aclose,
    }


def _ours_aiohttp(url: str, run_id: str, steps: Iterator[int]) -> Operations:
    from mlflow_wrap.aiohttp import AioHttpTransport  # noqa: PLC0415

    return _ours_async(url, run_id, steps, transport=AioHttpTransport())


def _httpx_async(url: str, run_id: str, steps: Iterator[int], **arguments: Any) -> Operations:
    import httpx  # noqa: PLC0415

    client = httpx.AsyncClient(base_url=url, **arguments)

    async def get_run() -> object:
        return (await client.get(_GET_RUN, params={"run_id": run_id})).json()["run"]

    async def log_metric() -> object:
        return (await client.post(_LOG_METRIC, json=_body(run_id, next(steps)))).json()

    return {"get_run": get_run, "log_metric": log_metric, "close": client.aclose}


def _httpx_async_8(url: str, run_id: str, steps: Iterator[int]) -> Operations:
    """The control for our own limit of 8 connections."""
    import httpx  # noqa: PLC0415

    return _httpx_async(url, run_id, steps, limits=httpx.Limits(max_connections=8))


Contender = Callable[[str, str, Iterator[int]], Operations]
SYNC: dict[str, Contender] = {
    "mlflow-wrap": _ours,
    "mlflow-wrap, speed": _ours,
    "httpx.Client": _httpx,
    "mlflow-skinny": _skinny,
}
ASYNC: dict[str, Contender] = {
    "mlflow-wrap async": _ours_async,
    "mlflow-wrap async, speed": _ours_async,
    "mlflow-wrap async, aiohttp": _ours_aiohttp,
    "httpx.AsyncClient": _httpx_async,
    "httpx.AsyncClient, 8 connections": _httpx_async_8,
}


def _in_a_row(call: Callable[[], object], count: int) -> None:
    for _ in range(count):
        call()


async def _side_by_side(call: Callable[[], Awaitable[object]], count: int, concurrency: int) -> None:
    left = itertools.repeat(None, count)

    async def caller() -> None:
        for _ in left:
            await call()

    await asyncio.gather(*(caller() for _ in range(concurrency)))


async def _made(contender: str, url: str, run_id: str) -> Operations:
    # Some libraries want a running loop where their client is made.
    return ASYNC[contender](url, run_id, itertools.count())


def main(contender: str, url: str, run_id: str) -> None:
    """Serves lines until there are no more."""
    with asyncio.Runner() as runner:
        if contender in ASYNC:
            operations = runner.run(_made(contender, url, run_id))
        else:
            operations = SYNC[contender](url, run_id, itertools.count())
        for line in sys.stdin:
            operation, count, concurrency = line.split()
            # The garbage of earlier calls is not to be collected in the time of these.
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            if contender in ASYNC:
                runner.run(_side_by_side(operations[operation], int(count), int(concurrency)))
            else:
                _in_a_row(operations[operation], int(count))
            sys.stdout.write(f"{time.perf_counter() - wall} {time.process_time() - cpu}\n")
            sys.stdout.flush()
        if contender in ASYNC:
            runner.run(_side_by_side(operations["close"], 1, 1))
        else:
            operations["close"]()


if __name__ == "__main__":
    main(*sys.argv[1:])
