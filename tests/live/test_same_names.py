"""Several processes get or create the same names at the same time: there is one of each, and no error.

`make chaos-workflows` does so with 1,000 names in 8 processes; here there are fewer names.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable

from mlflow_wrap import MLflow, filters

PROCESSES = 8
NAMES = int(os.environ.get("MLFLOW_WRAP_SAME_NAMES", "15"))
PROGRAM = """
import json, sys
from mlflow_wrap import MLflow

url, stem, count = sys.argv[1:]
with MLflow(url) as client:
    print(json.dumps([client.experiments.get_or_create(f"{stem}-{number}") for number in range(int(count))]))
"""


def test_the_same_names_from_many_processes_are_one_experiment_each(
    mlflow_url: str, unique_name: Callable[[str], str]
) -> None:
    stem = unique_name("same")
    command = [sys.executable, "-W", "error", "-c", PROGRAM, mlflow_url, stem, str(NAMES)]
    workers = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(PROCESSES)
    ]
    outputs = [worker.communicate(timeout=1800) for worker in workers]
    assert [(worker.returncode, errors) for worker, (_, errors) in zip(workers, outputs, strict=True)] == [
        (0, "")
    ] * PROCESSES
    ids = [json.loads(output) for output, _ in outputs]
    assert all(each == ids[0] for each in ids)
    assert len(set(ids[0])) == NAMES
    with MLflow(mlflow_url) as client:
        like = filters.attribute("name").like(f"{stem}-%")
        stored = list(client.experiments.iter_search(filter_string=like, view_type="ALL"))
    assert sorted(experiment.experiment_id for experiment in stored) == sorted(ids[0])
    print(f"{PROCESSES} processes x {NAMES} names: {len(stored)} experiments")
