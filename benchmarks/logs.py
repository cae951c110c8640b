"""Logging in a loop: what a step costs the program, and how long it takes until all is stored; ours and MLflow's.

A real `mlflow server`, with its default of four workers and with one. MLflow logs a step with `synchronous=False`, its
mode that does not wait; single points go through its `MlflowClient`, one request each.
"""

from __future__ import annotations

from contextlib import ExitStack

from benchmarks.contenders import Worker
from benchmarks.ratios import Report, interleaved
from benchmarks.server import DEFAULT_WORKERS
from benchmarks.worker import POINTS
from tests.rig.server import MlflowServer

CONTENDERS = ("mlflow-wrap", "mlflow-skinny")


def measure(report: Report, rounds: int = 5, count: int = 300) -> None:
    """Measures steps of four values without waiting, and single points until they are stored."""
    for workers, at_least in ((DEFAULT_WORKERS, 100), (1, 50)):
        with MlflowServer(workers=workers) as server, ExitStack() as stack:
            started = {name: stack.enter_context(Worker(name, server.url)) for name in CONTENDERS}
            steps = interleaved({name: worker.calls("log_step", count) for name, worker in started.items()}, rounds)
            points = interleaved({name: worker.calls("store_points", 1) for name, worker in started.items()}, rounds)
        report.line(f"a real server with {workers} workers, {rounds} rounds")
        report.ratio(steps, "mlflow-wrap", "mlflow-skinny", "wall", at_most=0.1, note=f"log_metrics, {count} steps")
        report.ratio(steps, "mlflow-wrap", "mlflow-skinny", "cpu", note="all threads")
        report.ratio(
            points, "mlflow-skinny", "mlflow-wrap", "wall", at_least=at_least, note=f"{POINTS} points until stored"
        )
        report.ratio(points, "mlflow-skinny", "mlflow-wrap", "cpu")
