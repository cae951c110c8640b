"""Importing: ours against `import mlflow` of mlflow-skinny and against its own dependencies."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

from benchmarks.ratios import interleaved, ratio
from benchmarks.start import python_of

PROGRAMS = {
    "nothing": "pass",
    "mlflow_wrap": "import mlflow_wrap",
    "one endpoint": "from mlflow_rest.api.runs import get_run",
    "httpx, attrs, msgspec": "import httpx, attrs, msgspec",
    "mlflow-skinny": "import mlflow",
}


def measure(_url: str, rounds: int = 11) -> list[str]:
    """Measures and returns lines with ratios."""
    seconds = interleaved({name: _process(name) for name in PROGRAMS}, rounds)
    pairs = (
        ("mlflow-skinny", "mlflow_wrap"),
        ("mlflow_wrap", "nothing"),
        ("one endpoint", "httpx, attrs, msgspec"),
    )
    return [f"import, whole processes, {rounds} rounds", *("  " + ratio(seconds, a, b) for a, b in pairs)]


def _process(name: str) -> Callable[[], float]:
    python = python_of(name)

    def run() -> float:
        started = time.perf_counter()
        subprocess.run([python, "-c", PROGRAMS[name]], check=True)
        return time.perf_counter() - started

    return run
