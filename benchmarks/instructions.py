"""Counts instructions instead of time, with valgrind's callgrind: the same in every run, so a change shows at once.

Each count is divided by one of bare libraries, counted in the same run, for processors and builds of Python differ.
The ceilings are a gate: one that is passed makes `make bench ARGS=instr` fail.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.contenders import RUN_ID, Stub, environment, python_of

if TYPE_CHECKING:
    from benchmarks.ratios import Report

PROGRAMS = {
    "nothing": "pass",
    "import mlflow_wrap": "import mlflow_wrap",
    "import httpx, attrs, msgspec": "import httpx, attrs, msgspec",
    "one endpoint": "from mlflow_rest.api.runs import get_run",
    "a client made": "from mlflow_wrap import MLflow; MLflow('http://127.0.0.1:1')",
}
CEILINGS = (
    ("import mlflow_wrap", "nothing", 1.1),
    ("one endpoint", "import httpx, attrs, msgspec", 1.15),
    ("a client made", "import httpx, attrs, msgspec", 1.15),
)
_OURS = "from mlflow_wrap import MLflow; client = MLflow({url!r})"
CALLS = {
    "mlflow-wrap": _OURS,
    "mlflow-wrap, speed": _OURS,
    "httpx.Client": "import httpx; client = httpx.Client(base_url={url!r})",
}
OPERATIONS = {
    "get_run": {
        "mlflow-wrap": "client.runs.get({run_id!r})",
        "mlflow-wrap, speed": "client.runs.get({run_id!r})",
        "httpx.Client": "client.get('/api/2.0/mlflow/runs/get', params=dict(run_id={run_id!r})).json()['run']",
    },
    "log_metric": {
        "mlflow-wrap": "client.runs.log_metric({run_id!r}, 'loss', 0.25, step=1)",
        "mlflow-wrap, speed": "client.runs.log_metric({run_id!r}, 'loss', 0.25, step=1)",
        "httpx.Client": (
            "client.post('/api/2.0/mlflow/runs/log-metric', json=dict(run_id={run_id!r}, key='loss', value=0.25,"
            " timestamp=time.time_ns() // 1_000_000, step=1)).json()"
        ),
    },
}
CALL_CEILINGS = {
    "get_run": {"mlflow-wrap": 0.26, "mlflow-wrap, speed": 0.11},
    "log_metric": {"mlflow-wrap": 0.26, "mlflow-wrap, speed": 0.1},
}
FEW, MANY = 20, 120
"""How many calls; what a process costs besides them is gone in the difference."""


def measure(report: Report) -> None:
    """Count, and check the counts against their ceilings. Without valgrind, report that and check nothing."""
    if shutil.which("valgrind") is None:
        report.line("instructions: not counted, there is no valgrind on this machine")
        return
    report.line("instructions, whole processes")
    counts = {name: count(python_of(name), program) for name, program in PROGRAMS.items()}
    for name, other, at_most in CEILINGS:
        report.gate(f"{name} / {other}", counts[name] / counts[other], at_most=at_most)
    report.line(f"instructions per call against the stub, from {MANY} calls less {FEW}")
    with Stub() as stub:
        for operation, ceilings in CALL_CEILINGS.items():
            per_call = {name: _per_call(name, operation, stub.url) for name in CALLS}
            for name, at_most in ceilings.items():
                ratio = per_call[name] / per_call["httpx.Client"]
                report.gate(f"{operation}: {name} / httpx.Client", ratio, at_most=at_most)


def count(python: str, program: str) -> int:
    """The instructions that a Python program takes from the start of its process to the end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "callgrind"
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={file}", python, "-P", "-c", program]
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment())
        if done.returncode != 0:
            raise RuntimeError(f"{command} failed:\n{done.stderr}")
        return total(file.read_text())


def total(written: str) -> int:
    """The sum in what callgrind has written."""
    match = re.search(r"^(?:totals|summary): (\d+)", written, re.MULTILINE)
    if match is None:
        raise ValueError("callgrind wrote no sum")
    return int(match[1])


def _per_call(name: str, operation: str, url: str) -> float:
    def count_calls(times: int) -> int:
        call = OPERATIONS[operation][name].format(run_id=RUN_ID)
        return count(python_of(name), f"import time; {CALLS[name].format(url=url)}\nfor _ in range({times}): {call}")

    return (count_calls(MANY) - count_calls(FEW)) / (MANY - FEW)
