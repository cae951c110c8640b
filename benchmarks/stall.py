"""The stall of `mlflow server` with several workers, without MLflow: what it costs bare httpx, and what it costs us.

A control stands beside it: the same server with Nagle's algorithm off.
"""

from __future__ import annotations

from contextlib import ExitStack

from benchmarks.contenders import Stub, Worker
from benchmarks.ratios import Report, interleaved

CONTENDERS = ("mlflow-wrap", "mlflow-wrap async", "httpx.Client")


def measure(report: Report, rounds: int = 5, count: int = 40) -> None:
    """Measures sequential calls against the stub that stalls, and against its control."""
    with ExitStack() as stack:
        stubs = {mode: stack.enter_context(Stub(mode)) for mode in ("stalling", "prompt")}
        contenders = {
            f"{name} {mode}": stack.enter_context(Worker(name, stub.url)).calls("get_run", count)
            for name in CONTENDERS
            for mode, stub in stubs.items()
        }
        costs = interleaved(contenders, rounds)
    report.line(f"the stall, get_run against the stub, {rounds} rounds of {count}")
    report.ratio(costs, "httpx.Client stalling", "httpx.Client prompt", "wall", note="the stall is there")
    for name in CONTENDERS[:2]:
        report.ratio(costs, f"{name} stalling", f"{name} prompt", "wall", at_most=2)
        report.ratio(costs, "httpx.Client stalling", f"{name} stalling", "wall")
        report.ratio(costs, "httpx.Client prompt", f"{name} prompt", "wall", note="control")
