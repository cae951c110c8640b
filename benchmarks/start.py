"""From the start of a process to its first response, and its end: ours against bare httpx and mlflow-skinny."""

from __future__ import annotations

from benchmarks.contenders import RUN_ID, Stub, python_of, whole_process
from benchmarks.ratios import Report, interleaved

PROGRAMS = {
    "mlflow-wrap": "from mlflow_wrap import MLflow; print(MLflow({url!r}).runs.get({run_id!r}).info.run_id)",
    "bare httpx": (
        "import httpx; print(httpx.Client().get({url!r} + '/api/2.0/mlflow/runs/get', params=dict(run_id={run_id!r}))"
        ".json()['run']['info']['run_id'])"
    ),
    "mlflow-skinny": "from mlflow import MlflowClient; print(MlflowClient({url!r}).get_run({run_id!r}).info.run_id)",
}


def measure(report: Report, rounds: int = 15) -> None:
    """Measures whole processes against the stub."""
    with Stub() as stub:
        costs = interleaved(
            {
                name: whole_process(python_of(name), program.format(url=stub.url, run_id=RUN_ID))
                for name, program in PROGRAMS.items()
            },
            rounds,
        )
    report.line(f"process start to first response and exit, against the stub, {rounds} rounds")
    for by in ("cpu", "wall"):
        report.ratio(costs, "mlflow-skinny", "mlflow-wrap", by, at_least=5.5)
        report.ratio(costs, "mlflow-wrap", "bare httpx", by, at_most=1.1)
