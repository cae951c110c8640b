"""From the start of a process to its first answer, and its end: ours against bare httpx and mlflow-skinny."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.ratios import interleaved, ratio
from mlflow_wrap import MLflow

ROOT = Path(__file__).parent.parent
SET_UPS = ROOT / ".venv-bench"
"""One environment for the client with nothing but what it needs, one for the peer: `make bench` makes them."""
PROGRAMS = {
    "mlflow-wrap": "from mlflow_wrap import MLflow; print(MLflow({url!r}).runs.get({run_id!r}).info.run_id)",
    "bare httpx": (
        "import httpx; print(httpx.Client().get({url!r} + '/api/2.0/mlflow/runs/get', params=dict(run_id={run_id!r}))"
        ".json()['run']['info']['run_id'])"
    ),
    "mlflow-skinny": "from mlflow import MlflowClient; print(MlflowClient({url!r}).get_run({run_id!r}).info.run_id)",
}


def measure(url: str, rounds: int = 11) -> list[str]:
    """Measures and returns lines with ratios."""
    with MLflow(url) as client:
        run_id = client.runs.create(client.experiments.create("start")).info.run_id
    wall = interleaved({name: _process(name, url, run_id, cpu=False) for name in PROGRAMS}, rounds)
    cpu = interleaved({name: _process(name, url, run_id, cpu=True) for name in PROGRAMS}, rounds)
    lines = [f"process start to first answer and exit, {rounds} rounds"]
    for title, seconds in (("wall", wall), ("cpu ", cpu)):
        lines.append(f"  {title}  " + ratio(seconds, "mlflow-wrap", "bare httpx"))
        lines.append(f"  {title}  " + ratio(seconds, "mlflow-skinny", "mlflow-wrap"))
    return lines


def python_of(name: str) -> str:
    """The interpreter that runs a contender."""
    return str(SET_UPS / ("skinny" if name == "mlflow-skinny" else "ours") / "bin" / "python")


def _process(name: str, url: str, run_id: str, *, cpu: bool) -> Callable[[], float]:
    python = python_of(name)
    program = PROGRAMS[name].format(url=url, run_id=run_id)

    def run() -> float:
        started = time.perf_counter()
        with Path(os.devnull).open("w") as nowhere:
            actions = [(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1)]
            pid = os.posix_spawn(python, [python, "-c", program], os.environ, file_actions=actions)
        _, status, usage = os.wait4(pid, 0)
        elapsed = time.perf_counter() - started
        if status != 0:
            raise RuntimeError(f"{name} failed")
        return usage.ru_utime + usage.ru_stime if cpu else elapsed

    return run
