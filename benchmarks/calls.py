"""What one call costs the client: ours against bare httpx and against mlflow-skinny, on a stub that costs nothing."""

from __future__ import annotations

from contextlib import ExitStack

from benchmarks.contenders import Stub, Worker
from benchmarks.ratios import Report, interleaved

SYNC = ("mlflow-wrap", "mlflow-wrap, speed", "httpx.Client", "mlflow-skinny")
ASYNC = (
    "mlflow-wrap async",
    "mlflow-wrap async, speed",
    "mlflow-wrap async, aiohttp",
    "httpx.AsyncClient",
    "httpx.AsyncClient, 8 connections",
)
OPERATIONS = ("get_run", "log_metric")
# The maximum of the ratio to httpx.Client's cost, and the minimum of the ratio of mlflow-skinny's cost.
SYNC_TARGETS = {"mlflow-wrap": (0.36, 8.0), "mlflow-wrap, speed": (0.22, 13.0)}
ASYNC_TARGETS = {"mlflow-wrap async": 2.0, "mlflow-wrap async, speed": 6.0, "mlflow-wrap async, aiohttp": 4.0}
MANY = 32
"""Calls at a time."""


def measure(report: Report, rounds: int = 11, count: int = 300) -> None:
    """Measures sync calls, then async ones."""
    with Stub() as stub, ExitStack() as stack:
        _sync(report, stub, stack, rounds, count)
        _async(report, stub, stack, rounds, count)


def _sync(report: Report, stub: Stub, stack: ExitStack, rounds: int, count: int) -> None:
    workers = {name: stack.enter_context(Worker(name, stub.url)) for name in SYNC}
    report.line(f"calls, one after the other, against the stub, {rounds} rounds of {count}")
    for operation in OPERATIONS:
        costs = interleaved({name: worker.calls(operation, count) for name, worker in workers.items()}, rounds)
        for name, (at_most, at_least) in SYNC_TARGETS.items():
            report.ratio(costs, "mlflow-skinny", name, "cpu", at_least=at_least, note=operation)
            report.ratio(costs, name, "httpx.Client", "cpu", at_most=at_most, note=operation)
            report.ratio(costs, "mlflow-skinny", name, "wall", note=operation)


def _async(report: Report, stub: Stub, stack: ExitStack, rounds: int, count: int) -> None:
    report.line(f"async calls, one or {MANY} at a time, against the stub, {rounds} rounds of {count}")
    workers = {name: stack.enter_context(Worker(name, stub.url)) for name in ASYNC}
    for operation in OPERATIONS:
        contenders = {
            f"{name} at {at}": worker.calls(operation, count, at)
            for name, worker in workers.items()
            for at in (1, MANY)
        }
        costs = interleaved(contenders, rounds)
        for name, at_least in ASYNC_TARGETS.items():
            many, bare = f"{name} at {MANY}", f"httpx.AsyncClient at {MANY}"
            report.ratio(costs, bare, many, "cpu", at_least=at_least, note=operation)
            report.ratio(costs, many, f"{name} at 1", "cpu", at_most=1.2, note=operation)
            report.ratio(costs, f"httpx.AsyncClient, 8 connections at {MANY}", many, "cpu", note=operation)
            report.ratio(costs, bare, many, "wall", note=operation)
