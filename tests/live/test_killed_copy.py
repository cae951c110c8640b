"""A copy whose process is killed is completed by the next call, with nothing doubled."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from mlflow_wrap import Metric, MLflow

PROGRAM = """
import sys
from mlflow_wrap import MLflow

url, run_id, target_id = sys.argv[1:]
with MLflow(url) as client:
    client.run_manager.copy_run(run_id, target_id)
"""


@pytest.mark.parametrize("stage", ["run", "points", "files"])
def test_a_copy_is_completed_after_its_process_was_killed(
    mlflow_url: str, unique_name: Callable[[str], str], stage: str
) -> None:
    with MLflow(mlflow_url) as client:
        source_id, target_id = [client.experiments.create(unique_name("killed")) for _ in range(2)]
        run_id = client.runs.create(source_id).info.run_id
        keys = [f"m{number}" for number in range(40)]
        points = [Metric(key=key, value=step, timestamp=step, step=step) for key in keys for step in range(100)]
        client.runs.log_batch(run_id, metrics=points, params={f"p{number}": number for number in range(50)})
        for number in range(20):
            client.artifacts.log_text(run_id, "x" * number, f"files/{number}.txt")
        client.runs.set_terminated(run_id)

        process = subprocess.Popen([sys.executable, "-c", PROGRAM, mlflow_url, run_id, target_id])
        until = time.monotonic() + 60
        while not _has_begun(client, target_id, stage):
            assert time.monotonic() < until
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait()
        (left,) = client.runs.search([target_id])
        files = len(list(client.artifacts.iter_files(left.info.run_id)))
        print(f"killed with {len(left.data.metrics)} metrics and {files} files, status {left.info.status}")

        result = client.run_manager.copy_run(run_id, target_id)
        assert (result.new_run_id, result.created) == (left.info.run_id, False)
        (copy,) = client.runs.search([target_id], view_type="ALL")
        original = client.runs.get(run_id)
        assert (copy.info.status, copy.info.end_time) == ("FINISHED", original.info.end_time)
        assert "mlflow_wrap.incomplete_copy" not in copy.data.tags
        assert dict(copy.data.params) == dict(original.data.params)
        histories = client.metrics.get_histories([run_id, copy.info.run_id])
        assert histories[copy.info.run_id] == histories[run_id]
        sizes = {file.path: file.file_size for file in client.artifacts.iter_files(copy.info.run_id)}
        assert sizes == {file.path: file.file_size for file in client.artifacts.iter_files(run_id)}


def _has_begun(client: MLflow, target_id: str, stage: str) -> bool:
    for run in client.runs.search([target_id]):
        if stage == "files":
            return len(client.artifacts.list(run.info.run_id)) > 0
        return stage == "run" or len(run.data.metrics) > 0
    return False
