"""The time until a call to a server that is not running fails: ours against mlflow-skinny."""

from __future__ import annotations

import socket
import subprocess

from benchmarks.contenders import environment, python_of
from benchmarks.ratios import Cost, Report, interleaved

_TIMED = """
import time
{imports}
started, used = time.perf_counter(), time.process_time()
try:
    {call}
except Exception as error:
    print(time.perf_counter() - started, time.process_time() - used)
else:
    raise SystemExit("there is a server")
"""
_CALLS = {
    "mlflow-wrap": ("from mlflow_wrap import MLflow", "MLflow({url!r}).runs.get('0' * 32)"),
    "mlflow-skinny": ("from mlflow import MlflowClient", "MlflowClient({url!r}).get_run('0' * 32)"),
}
RETRIES = 2
"""How often mlflow-skinny may try again, unless `--patient` selects its own default."""


def measure(report: Report, rounds: int = 3, *, patient: bool = False) -> None:
    """Measures the time from the making of a client to its first error.

    Args:
        report: Where results go.
        rounds: How often.
        patient: Whether mlflow-skinny keeps its default of 7 retries: once, for it takes about four minutes.
    """
    with socket.socket() as probe:
        # A port that is bound but not listening refuses connections, and no other process can use it.
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
        if patient:
            report.line("the first error on a closed port, both with their defaults, once")
            costs = {name: [_first_error(name, url, {})] for name in _CALLS}
        else:
            report.line(
                f"the first error on a closed port, {rounds} rounds; mlflow-skinny is limited to {RETRIES} retries,"
                " its default of 7 takes minutes (--patient)"
            )
            limits = {"mlflow-wrap": {}, "mlflow-skinny": {"MLFLOW_HTTP_REQUEST_MAX_RETRIES": str(RETRIES)}}
            costs = interleaved(
                {name: lambda name=name: _first_error(name, url, limits[name]) for name in _CALLS},  # type: ignore[misc]
                rounds,
            )
    report.ratio(costs, "mlflow-skinny", "mlflow-wrap", "wall")


def _first_error(name: str, url: str, settings: dict[str, str]) -> Cost:
    imports, call = _CALLS[name]
    program = _TIMED.format(imports=imports, call=call.format(url=url))
    command = [python_of(name), "-P", "-c", program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={**environment(), **settings})
    wall, cpu = done.stdout.split()
    return Cost(float(wall), float(cpu))
