"""Importing: ours against `import mlflow` of mlflow-skinny and against its own dependencies."""

from __future__ import annotations

from benchmarks.contenders import python_of, whole_process
from benchmarks.ratios import Report, interleaved

PROGRAMS = {
    "nothing": "pass",
    "mlflow_wrap": "import mlflow_wrap",
    "one endpoint": "from mlflow_rest.api.runs import get_run",
    "httpx, attrs, msgspec": "import httpx, attrs, msgspec",
    "mlflow-skinny": "import mlflow",
}


def measure(report: Report, rounds: int = 11) -> None:
    """Measures whole processes."""
    costs = interleaved({name: whole_process(python_of(name), program) for name, program in PROGRAMS.items()}, rounds)
    report.line(f"import, whole processes, {rounds} rounds")
    report.ratio(costs, "mlflow-skinny", "mlflow_wrap", "cpu", at_least=50)
    report.ratio(costs, "mlflow_wrap", "nothing", "cpu", at_most=1.3)
    report.ratio(costs, "one endpoint", "httpx, attrs, msgspec", "cpu")
