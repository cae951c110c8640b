"""The example, run like a user runs it; what it left on the server is read by plain HTTP, not by the client it uses."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "train_and_promote.py"
STEPS = {
    "linear": range(1, 21),
    "random-forest": range(10, 201, 10),
    "gradient-boosting": range(5, 101, 5),
    "neural-net": range(1, 31),
}


@pytest.fixture
def http(mlflow_url: str) -> Iterator[httpx.Client]:
    """The server, without our client."""
    with httpx.Client(base_url=mlflow_url, trust_env=False, timeout=30) as client:
        yield client


def runs_by_id(http: httpx.Client, experiment_id: str) -> dict[str, Any]:
    reply = http.post("/api/2.0/mlflow/runs/search", json={"experiment_ids": [experiment_id], "max_results": 1000})
    return {run["info"]["run_id"]: run for run in reply.json().get("runs", [])}


def metrics(run: Any) -> dict[str, float]:
    return {metric["key"]: metric["value"] for metric in run["data"]["metrics"]}


def test_what_the_example_says_is_on_the_server(http: httpx.Client, mlflow_url: str, tmp_path: Path) -> None:
    # It has been run before, as far as it can see: experiment and model are there.
    http.post("/api/2.0/mlflow/experiments/create", json={"name": "digits"})
    http.post("/api/2.0/mlflow/registered-models/create", json={"name": "digit-reader"})
    reply = http.get("/api/2.0/mlflow/experiments/get-by-name", params={"experiment_name": "digits"})
    experiment_id = reply.json()["experiment"]["experiment_id"]
    before = runs_by_id(http, experiment_id)

    environment = {**os.environ, "MLFLOW_TRACKING_URI": mlflow_url, "MLFLOW_WRAP_SPOOL_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, str(EXAMPLE)], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "★" in done.stdout

    runs = runs_by_id(http, experiment_id)
    new = {run_id: run for run_id, run in runs.items() if run_id not in before}
    assert {run["info"]["run_name"] for run in new.values()} == set(STEPS)
    for run_id, run in new.items():
        assert run["info"]["status"] == "FINISHED"
        assert run["info"]["end_time"] >= run["info"]["start_time"] > 0
        assert {param["key"] for param in run["data"]["params"]} >= {"model", "random_state"}
        for key in ("train_loss", "test_loss", "test_accuracy"):
            reply = http.get("/api/2.0/mlflow/metrics/get-history", params={"run_id": run_id, "metric_key": key})
            points = reply.json()["metrics"]
            assert [point["step"] for point in points] == list(STEPS[run["info"]["run_name"]])
            assert points[-1]["value"] == metrics(run)[key]

    best = max(metrics(run).get("test_accuracy", 0) for run in runs.values())
    reply = http.get("/api/2.0/mlflow/registered-models/alias", params={"name": "digit-reader", "alias": "champion"})
    version = reply.json()["model_version"]
    champion = runs[version["run_id"]]
    assert metrics(champion)["test_accuracy"] == best
    assert f"version {version['version']} is the champion" in done.stdout
    assert f"★ {champion['info']['run_name']}" in done.stdout

    reply = http.get("/api/2.0/mlflow/artifacts/list", params={"run_id": version["run_id"], "path": "model"})
    sizes = {file["path"]: file["file_size"] for file in reply.json()["files"]}
    assert set(sizes) == {"model/MLmodel", "model/model.pkl"}
    folder = f"/api/2.0/mlflow-artifacts/artifacts/{experiment_id}/{version['run_id']}/artifacts"
    content = http.get(f"{folder}/model/model.pkl").content
    assert len(content) == sizes["model/model.pkl"]
    assert hasattr(pickle.loads(content), "predict")  # noqa: S301
    assert f"run_id: {version['run_id']}" in http.get(f"{folder}/model/MLmodel").text
