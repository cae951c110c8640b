"""Single calls, one after the other, on a real `mlflow server`: ours against mlflow-skinny and bare httpx.

With more than one worker, which is MLflow's default, the server stalls each call of most clients; with one it does not.
The one is reported with the other, for the stall is the server's, and may be gone in its next release.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from benchmarks.contenders import Worker
from benchmarks.ratios import Report, interleaved
from mlflow_wrap import MLflow
from tests.rig.server import MlflowServer

CONTENDERS = ("mlflow-wrap", "httpx.Client", "mlflow-skinny")
DEFAULT_WORKERS = 4
"""The number of workers that `mlflow server` starts by default."""
AT_LEAST = {DEFAULT_WORKERS: 4.0, 1: 1.0}


def measure(report: Report, rounds: int = 7, count: int = 30) -> None:
    """Measures on a server with MLflow's default number of workers, then on one with a single worker."""
    memory = Path("/dev/shm")  # noqa: S108  a disk would add its own waits
    for workers, at_least in AT_LEAST.items():
        with ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None))
            server = stack.enter_context(MlflowServer(workers=workers, folder=Path(folder)))
            with MLflow(server.url) as client:
                run_id = client.runs.create(client.experiments.create("calls")).info.run_id
            contenders = {name: stack.enter_context(Worker(name, server.url, run_id)) for name in CONTENDERS}
            report.line(f"calls on a real server, --workers {workers}, {rounds} rounds of {count}")
            for operation in ("get_run", "log_metric"):
                costs = interleaved(
                    {name: contender.calls(operation, count) for name, contender in contenders.items()}, rounds
                )
                report.ratio(costs, "mlflow-skinny", "mlflow-wrap", "wall", at_least=at_least, note=operation)
                report.ratio(costs, "mlflow-skinny", "httpx.Client", "wall", note=operation)
                report.ratio(costs, "mlflow-skinny", "mlflow-wrap", "cpu", note=operation)
