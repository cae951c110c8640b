"""What a type checker says about requests: wide for what is converted, narrow for what is rejected."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
GOOD = """
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
from mlflow_rest import NULL, Client
from mlflow_rest.api.artifacts import download_artifact
from mlflow_rest.api.roles import list_roles
from mlflow_rest.models import LogBatchRequest, LogMetricRequest, Metric, SearchRunsRequest, UpdateMcpServerRequest

client = Client("http://localhost")
SearchRunsRequest(experiment_ids=["1", 2], max_results=np.int64(5), order_by=("a", "b"))
LogMetricRequest(run_id="r", key="k", value=np.float32(1), timestamp=datetime.now(UTC), step=3)
LogMetricRequest(run_id="r", key="k", value=Decimal(1))
LogBatchRequest(run_id="r", metrics={"a": 0.5, "b": 1}, params={"c": "d"})
LogBatchRequest(run_id="r", metrics=[Metric(key="a", value=1.0, timestamp=0)])
UpdateMcpServerRequest(description=NULL)
list_roles.sync(client=client, workspace=["default"])
download_artifact.sync(Path("a/b"), client=client)
"""
BAD = (
    'SearchRunsRequest(experiment_ids="1")',
    'SearchRunsRequest(order_by="start_time")',
    "SearchRunsRequest(max_results=1.5)",
    'SearchRunsRequest(run_view_type="all")',
    "SearchRunsRequest(filter=NULL)",
    'LogMetricRequest(run_id="r", key="k", value="1")',
    'LogMetricRequest(run_id="r", key="k", value=1, timestamp=1.5)',
    'LogBatchRequest(run_id="r", metrics={"a": "b"})',
    'LogBatchRequest(run_id="r", params="abc")',
    'list_roles.sync(client=client, workspace="default")',
)


def test_a_checker_accepts_what_is_converted_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "calls.py"
    path.write_text(GOOD + "\n".join(BAD) + "\n", "utf-8")
    first = GOOD.count("\n") + 1
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary", str(path)]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    lines = {int(line.split(":")[1]) for line in output.splitlines() if ": error:" in line}
    assert lines == set(range(first, first + len(BAD))), output
