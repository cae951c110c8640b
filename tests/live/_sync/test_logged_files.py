# Made by `make generate` from live/_async/test_logged_files.py.
# Do not edit: change the async source. @generated
"""What is logged as files of a run, and how MLflow's own client reads it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from PIL import Image

from mlflow_wrap import ArtifactError, Dataset, InvalidArgument, MLflow, ResourceDoesNotExist
from mlflow_wrap._http._concurrency import threaded as concurrency


@pytest.fixture
def official(mlflow_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """MLflow's own client of the shared server."""
    import mlflow

    monkeypatch.setenv("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
    before = mlflow.get_tracking_uri()
    mlflow.set_tracking_uri(mlflow_url)
    yield mlflow.MlflowClient(mlflow_url)
    mlflow.set_tracking_uri(before)


@pytest.mark.usefixtures("official")
def test_documents_are_read_by_mlflow(sync_client: MLflow, run_id: str) -> None:
    import mlflow

    artifacts = sync_client.artifacts
    content = {"name": "grün", "layers": [1, 2], "path": Path("a")}
    assert artifacts.log_text(run_id, "grün", "notes/a.txt") == "notes/a.txt"
    artifacts.log_dict(run_id, content, "config.json")
    artifacts.log_dict(run_id, {**content, "path": "a"}, "config.yaml")
    uri = f"runs:/{run_id}"
    assert mlflow.artifacts.load_text(f"{uri}/notes/a.txt") == "grün"
    assert mlflow.artifacts.load_dict(f"{uri}/config.json") == {**content, "path": "a"}
    assert yaml.safe_load(mlflow.artifacts.load_text(f"{uri}/config.yaml")) == {**content, "path": "a"}
    with pytest.raises(InvalidArgument, match="dictionary must be what YAML can contain"):
        artifacts.log_dict(run_id, {"a": object()}, "bad.yml")


def test_files_and_folders_are_uploaded(sync_client: MLflow, run_id: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    assert sync_client.artifacts.log_artifact(run_id, tmp_path / "a.txt", "in") == "in/a.txt"
    assert (sync_client.artifacts.log_artifacts(run_id, tmp_path, "all")).files == 1
    paths = {file.path for file in sync_client.artifacts.iter_files(run_id)}
    assert paths == {"in/a.txt", "all/a.txt"}


def test_figures_are_stored_in_the_format_of_their_name(sync_client: MLflow, run_id: str) -> None:
    import plotly.graph_objects
    from matplotlib.figure import Figure

    figure = Figure()
    figure.subplots().plot([1, 2])
    artifacts = sync_client.artifacts
    artifacts.log_figure(run_id, figure, "loss.png", save_kwargs={"dpi": 20})
    assert Image.open(BytesIO(artifacts.read_bytes(run_id, "loss.png"))).format == "PNG"
    artifacts.log_figure(run_id, figure, "loss.svg")
    assert "<svg" in artifacts.read_text(run_id, "loss.svg")
    page = plotly.graph_objects.Figure(data=[{"y": [1, 2]}])
    artifacts.log_figure(run_id, page, "loss.html")
    assert "plotly" in artifacts.read_text(run_id, "loss.html")
    with pytest.raises(InvalidArgument, match=r"saved as \.abc"):
        artifacts.log_figure(run_id, figure, "loss.abc")


def test_images_of_a_series_are_named_as_mlflow_names_them(sync_client: MLflow, run_id: str, official: Any) -> None:
    pixels = np.arange(600 * 300, dtype=np.uint32).reshape(300, 600) % 256
    path = sync_client.artifacts.log_image(run_id, pixels, key="val/dogs", step=3, timestamp=1_767_355_200_000)
    official.log_image(run_id, pixels, key="val/dogs", step=3, timestamp=1_767_355_200_000)
    ours: list[str] = []
    theirs: list[str] = []
    for entry in official.list_artifacts(run_id, "images"):
        stem, _, _ = path.rpartition(".")
        (ours if entry.path.startswith(stem) else theirs).append(entry.path)
    unique = path.rpartition("+")[2].removesuffix(".png")
    other = min(theirs, key=len).rpartition("+")[2].removesuffix(".png")
    assert sorted(name.replace(other, unique) for name in theirs) == sorted(ours)
    assert len(ours) == 2
    for name in ours:
        mine, counterpart = [
            Image.open(BytesIO(sync_client.artifacts.read_bytes(run_id, each)))
            for each in (name, name.replace(unique, other))
        ]
        assert (mine.format, mine.size, mine.tobytes()) == (counterpart.format, counterpart.size, counterpart.tobytes())
    assert official.get_run(run_id).data.tags["mlflow.loggedImages"] == "True"


def test_images_are_files_too(sync_client: MLflow, run_id: str) -> None:
    artifacts = sync_client.artifacts
    artifacts.log_image(run_id, Image.new("RGB", (4, 2), "red"), "red.png")
    artifacts.log_image(run_id, np.ones((2, 3, 1)), "white.jpg")
    red, white = [Image.open(BytesIO(artifacts.read_bytes(run_id, name))) for name in ("red.png", "white.jpg")]
    assert (red.size, red.getpixel((0, 0)), white.size, white.getpixel((0, 0))) == ((4, 2), (255, 0, 0), (3, 2), 255)
    for bad in ({"artifact_file": "a.png", "key": "b"}, {}, {"artifact_file": "a.png", "step": 1}):
        with pytest.raises(InvalidArgument, match="key"):
            artifacts.log_image(run_id, np.ones((2, 2)), **bad)


@pytest.mark.filterwarnings("ignore")  # of MLflow
def test_tables_are_read_by_mlflow_and_appended_to(
    sync_client: MLflow, experiment_id: str, run_id: str, official: Any
) -> None:
    import pandas as pd
    import polars as pl

    log_table = sync_client.artifacts.log_table
    log_table(run_id, {"question": ["a", "b"], "score": [0.5, float("nan")]}, "eval/table.json")
    log_table(run_id, pd.DataFrame({"question": ["c"], "score": [np.int64(1)], "more": ["x"]}), "eval/table.json")
    log_table(run_id, pl.DataFrame({"question": ["d"], "more": ["y"]}), "eval/table.json")
    log_table(run_id, {"question": "e", "score": 2}, "eval/table.json")
    official.log_table(run_id, {"question": ["f"], "score": [3]}, "eval/table.json")
    frame = official.load_table(experiment_id, "eval/table.json", extra_columns=["run_id"])
    assert frame["question"].tolist() == ["a", "b", "c", "d", "e", "f"]
    assert frame["score"].tolist()[::2] == [0.5, 1, 2]
    assert frame["score"].isna().tolist() == [False, True, False, True, False, False]
    assert frame["more"].tolist()[2:4] == ["x", "y"]
    assert set(frame["run_id"]) == {run_id}
    tag = official.get_run(run_id).data.tags["mlflow.loggedArtifacts"]
    assert json.loads(tag) == [{"path": "eval/table.json", "type": "table"}]

    log_table(run_id, {"a": [1, 2]}, "table.parquet")
    log_table(run_id, {"a": [3]}, "table.parquet")
    assert official.load_table(experiment_id, "table.parquet")["a"].tolist() == [1, 2, 3]
    assert len(json.loads(official.get_run(run_id).data.tags["mlflow.loggedArtifacts"])) == 2


def test_a_table_may_contain_images(sync_client: MLflow, experiment_id: str, run_id: str, official: Any) -> None:
    images = [Image.new("RGB", (4, 4), color) for color in ("red", "blue")]
    sync_client.artifacts.log_table(run_id, {"n": [1, 2], "image": images}, "t.json")
    cells = official.load_table(experiment_id, "t.json")["image"].tolist()
    assert [cell["type"] for cell in cells] == ["image", "image"]
    for cell, image in zip(cells, images, strict=True):
        content = sync_client.artifacts.read_bytes(run_id, cell["filepath"])
        assert Image.open(BytesIO(content)).tobytes() == image.tobytes()
        assert sync_client.artifacts.read_bytes(run_id, cell["compressed_filepath"])


def test_a_table_is_not_appended_to_what_is_none(sync_client: MLflow, run_id: str) -> None:
    sync_client.artifacts.log_text(run_id, "[1]", "t.json")
    with pytest.raises(ArtifactError, match=r"t\.json of the run is no table"):
        sync_client.artifacts.log_table(run_id, {"a": [1]}, "t.json")
    assert sync_client.artifacts.read_text(run_id, "t.json") == "[1]"
    with pytest.raises(ResourceDoesNotExist):
        sync_client.artifacts.log_table("0" * 32, {"a": [1]}, "t.json")


def test_datasets_of_mlflow_are_logged(sync_client: MLflow, run_id: str, official: Any) -> None:
    from mlflow.data import numpy_dataset

    dataset = numpy_dataset.from_numpy(np.zeros((3, 2)), name="zeros")
    sync_client.runs.log_input(run_id, dataset, context="training", tags={"part": 1})
    sync_client.runs.log_input(run_id, Dataset(name="own", digest="1"))
    first, second = sorted(
        official.get_run(run_id).inputs.dataset_inputs, key=lambda used: used.dataset.name, reverse=True
    )
    assert (first.dataset.name, first.dataset.digest, first.dataset.schema) == (
        "zeros",
        dataset.digest,
        dataset.to_dict()["schema"],
    )
    assert {tag.key: tag.value for tag in first.tags} == {"mlflow.data.context": "training", "part": "1"}
    assert (second.dataset.name, second.tags) == ("own", [])
    with pytest.raises(InvalidArgument, match="dataset must be a Dataset"):
        sync_client.runs.log_input(run_id, {"name": "x"})


@pytest.mark.filterwarnings("ignore")  # of MLflow
def test_a_local_model_is_logged_and_loads_with_mlflow(
    sync_client: MLflow, run_id: str, official: Any, tmp_path: Path, model_name: str
) -> None:
    import mlflow
    from sklearn.linear_model import LinearRegression

    model = LinearRegression().fit([[0.0], [1.0]], [1.0, 3.0])
    folder = tmp_path / "model"
    mlflow.sklearn.save_model(model, folder, serialization_format="cloudpickle")
    sync_client.runs.log_param(run_id, "depth", 3)
    result = sync_client.logged_models.log_model(
        run_id, folder, name="line", step=2, params={"own": 1}, registered_model_name=model_name
    )
    version, model_id = result.version, result.model.info.model_id
    theirs = official.get_logged_model(model_id)
    assert (theirs.name, theirs.status, theirs.source_run_id) == ("line", "READY", run_id)
    assert theirs.params == {"depth": "3", "own": "1"}
    assert [(output.model_id, output.step) for output in official.get_run(run_id).outputs.model_outputs] == [
        (model_id, 2)
    ]
    info = mlflow.models.get_model_info(f"models:/{model_id}")
    assert (info.model_id, info.run_id) == (model_id, run_id)
    assert version is not None
    for uri in (f"models:/{model_id}", f"models:/{version.name}/{version.version}"):
        assert mlflow.pyfunc.load_model(uri).predict([[2.0]]).tolist() == pytest.approx([5.0])


def test_a_model_that_is_not_stored_whole_has_failed(
    sync_client: MLflow, experiment_id: str, run_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InvalidArgument, match="local_dir must be a folder with an MLmodel file"):
        sync_client.logged_models.log_model(run_id, tmp_path)
    (tmp_path / "MLmodel").write_text("flavors: {}\n")

    def fail(*_: Any, **__: Any) -> None:
        raise ArtifactError("the disk is full", path="x")

    monkeypatch.setattr(sync_client.artifacts, "upload_dir", fail)
    with pytest.raises(ArtifactError, match="the disk is full") as caught:
        sync_client.logged_models.log_model(run_id, tmp_path)
    (model,) = sync_client.logged_models.search([experiment_id])
    assert model.info.status == "LOGGED_MODEL_UPLOAD_FAILED"
    assert caught.value.__notes__ == [f"the logged model {model.info.model_id} was created, and is incomplete"]


def test_system_metrics_are_named_as_mlflow_names_them(
    sync_client: MLflow, run_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    from mlflow.system_metrics.metrics import cpu_monitor, disk_monitor, network_monitor

    names: set[str] = set()
    monitors: tuple[Any, ...] = (cpu_monitor.CPUMonitor, disk_monitor.DiskMonitor, network_monitor.NetworkMonitor)
    for make in monitors:
        monitor = make()
        monitor.collect_metrics()
        names |= {f"system/{name}" for name in monitor.aggregate_metrics()}
    for steps in (3, 5):
        with sync_client.runs.log_system_metrics(run_id, interval=0.2):
            concurrency.sleep(0.5)
        data = (sync_client.runs.get(run_id)).data
        assert {name for name in data.metrics if "/gpu_" not in name} == names
        history = sync_client.metrics.get_history(run_id, "system/cpu_utilization_percentage")
        assert [point.step for point in history] == list(range(len(history)))
        assert len(history) >= steps - 1
    assert 0 <= data.metrics["system/system_memory_usage_percentage"] <= 100
    sync_client.runs.delete(run_id)
    with caplog.at_level(logging.WARNING, "mlflow_wrap"):
        with sync_client.runs.log_system_metrics(run_id, interval=60, node_id="n1"):
            pass
    assert "system metrics were not logged" in caplog.text
