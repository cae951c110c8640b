# Made by `make generate` from live/_async/test_copies.py.
# Do not edit: change the async source. @generated
"""Runs and versions are copied with all that they have, within a server and to another one."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import (
    Dataset,
    DatasetInput,
    FileInfo,
    InputTag,
    InvalidArgument,
    Metric,
    MLflow,
    ModelInput,
    UnreachableArtifactError,
    WorkflowProgress,
)

NOON_MS = 1_767_355_200_000
COPIES = ("mlflow_wrap.copied_from_run_id", "mlflow_wrap.copied_from_model_id")


@pytest.fixture
def model_folder(tmp_path: Path) -> Path:
    """A model as a flavor of MLflow saves it."""
    folder = tmp_path / "model"
    (folder / "data").mkdir(parents=True)
    (folder / "MLmodel").write_text("flavors:\n  python_function: {}\nrun_id: old\n")
    (folder / "data" / "weights.bin").write_bytes(bytes(range(256)) * 100)
    return folder


def _whole_run(client: MLflow, experiment_id: str, model_folder: Path, parent_id: str | None = None) -> str:
    """Make a run with everything that a run can have."""
    runs = client.runs
    tags = {"team": "a", "mlflow.user": "ada", "mlflow.source.name": "train.py", "mlflow.note.content": "note"}
    run = runs.create(
        experiment_id, user_id="ada", run_name="original", start_time=NOON_MS, tags={**tags, **_parent(parent_id)}
    )
    run_id = run.info.run_id
    points = [Metric(key="loss", value=1 / (1 + step), timestamp=NOON_MS + step, step=step) for step in range(1200)]
    points += [Metric(key="odd/name x", value=math.nan, timestamp=NOON_MS, step=-1)]
    points += [Metric(key="odd/name x", value=-math.inf, timestamp=NOON_MS + 1, step=5)]
    runs.log_batch(run_id, metrics=points, params={f"p{index}": index for index in range(120)})
    dataset = Dataset(name="iris", digest="abc", source_type="local", source="{}", schema="{}", profile="{}")
    used = DatasetInput(dataset=dataset, tags=[InputTag(key="mlflow.data.context", value="training")])
    runs.log_inputs(run_id, [used], models=[ModelInput(model_id="m-" + "0" * 32)])
    logged = client.logged_models.log_model(run_id, model_folder, name="net", step=3, tags={"size": "s"})
    model_id = logged.model.info.model_id
    for number, name in enumerate(("train", "test")):
        runs.log_metric(
            run_id,
            "auc",
            0.5,
            timestamp=NOON_MS + number,
            step=7,
            model_id=model_id,
            dataset_name=name,
            dataset_digest="d",
        )
    noted = {"artifact_path": "model", "flavors": {"a": {}}, "utc_time_created": "2026-01-02 12:00:00.000000"}
    runs.log_model(run_id, {**noted, "run_id": run_id})
    client.artifacts.upload_bytes(run_id, b"\x00\xff" * 1000, "deep/er/weights.bin")
    client.artifacts.upload_bytes(run_id, b"", "empty file.txt")
    runs.set_terminated(run_id, "FAILED", end_time=NOON_MS + 9000)
    return run_id


def _parent(run_id: str | None) -> dict[str, str]:
    return {} if run_id is None else {"mlflow.parentRunId": run_id}


def _describe(client: MLflow, run_id: str) -> dict[str, Any]:
    """All that a run has, with its own ids and those of its models replaced."""
    run = client.runs.get(run_id)
    models = [
        client.logged_models.get(model.info.model_id)
        for model in client.logged_models.iter_search([run.info.experiment_id], f"source_run_id = '{run_id}'")
    ]
    names = {
        run_id: "<run>",
        run.info.experiment_id: "<experiment>",
        run.data.tags.get("mlflow.parentRunId"): "<parent>",
    }
    names |= {model.info.model_id: f"<{model.info.name}>" for model in models}

    def anonymous(value: Any) -> Any:
        return names.get(value, value)

    info = {
        name: anonymous(value)
        for name, value in run.info.to_dict().items()
        if name not in ("artifact_uri", "run_uuid", "run_name")
    }
    histories = (client.metrics.get_histories([run_id]))[run_id]
    return {
        "info": info,
        "name": run.info.run_name,
        "params": dict(run.data.params),
        "tags": {key: _without_ids(value, names) for key, value in run.data.tags.items() if key not in COPIES},
        "points": {
            key: [(str(point.value), point.timestamp, point.step) for point in points]
            for key, points in histories.items()
        },
        "inputs": None if run.inputs is None else run.inputs.to_dict(),
        "outputs": [
            (anonymous(each.model_id), each.step) for each in (run.outputs.model_outputs if run.outputs else [])
        ],
        "files": {
            file.path: client.artifacts.read_bytes(run_id, file.path) for file in client.artifacts.iter_files(run_id)
        },
        "models": [_describe_model(client, model, names) for model in models],
    }


def _describe_model(client: MLflow, model: Any, names: dict[Any, str]) -> dict[str, Any]:
    files = {file.path: client.artifacts.read_bytes(model, file.path) for file in client.artifacts.iter_files(model)}
    uri = model.info.artifact_uri or ""
    files["MLmodel"] = _without_ids(files["MLmodel"].decode().replace(uri, "<uri>"), names).encode()
    return {
        "info": (model.info.name, model.info.status, model.info.model_type, names[model.info.source_run_id]),
        "tags": {key: value for key, value in model.info.tags.items() if key not in COPIES},
        "params": dict(model.data.params),
        "points": sorted(
            (
                point.key,
                point.value,
                point.timestamp,
                point.step,
                point.dataset_name,
                point.dataset_digest,
                names[point.run_id],
            )
            for point in model.data.metrics.points
        ),
        "files": files,
    }


def _without_ids(string: str, names: dict[Any, str]) -> str:
    for identifier, name in names.items():
        if identifier is not None and len(identifier) > 10:
            string = string.replace(identifier, name)
    return string


def test_a_run_goes_to_another_server_and_back_unchanged(
    sync_client: MLflow, admin_client: MLflow, experiment_id: str, model_folder: Path, unique_name: Callable[[str], str]
) -> None:
    run_id = _whole_run(sync_client, experiment_id, model_folder)
    child_id = _whole_run(sync_client, experiment_id, model_folder, run_id)
    there_id = admin_client.experiments.create(unique_name("there"))
    back_id = sync_client.experiments.create(unique_name("back"))
    reports: list[WorkflowProgress] = []
    there = sync_client.run_manager.copy_run(run_id, there_id, target=admin_client, progress=reports.append)
    back = admin_client.run_manager.copy_run(there.new_run_id, back_id, target=sync_client)
    for original_id, copy_id in ((run_id, back.new_run_id), (child_id, back.children[0].new_run_id)):
        original = _describe(sync_client, original_id)
        assert len(original["points"]["loss"]) == 1200
        assert len(original["models"][0]["points"]) == 2
        assert set(original["files"]) == {"deep/er/weights.bin", "empty file.txt"}
        assert _describe(sync_client, copy_id) == original
    child = sync_client.runs.get(back.children[0].new_run_id)
    assert child.data.tags["mlflow.parentRunId"] == back.new_run_id
    assert child.data.tags["mlflow_wrap.copied_from_run_id"] == there.children[0].new_run_id
    steps = {report.step for report in reports}
    assert steps == {"models", "points", "files", "runs"}
    assert all(report.done <= (report.total or 0) for report in reports)

    # Run again, nothing is doubled.
    again = sync_client.run_manager.copy_run(run_id, there_id, target=admin_client)
    assert (again.new_run_id, again.created) == (there.new_run_id, False)
    assert [child.new_run_id for child in again.children] == [child.new_run_id for child in there.children]
    assert _describe(admin_client, again.new_run_id) == _describe(sync_client, run_id)
    assert len(admin_client.runs.search([there_id], view_type="ALL")) == 2
    assert len(admin_client.logged_models.search([there_id])) == 2


def test_a_copy_gets_what_a_running_run_has_logged_since(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    runs, copy_run = sync_client.runs, sync_client.run_manager.copy_run
    runs.log_metric(run_id, "loss", 1, step=1)
    first = copy_run(run_id, experiment_id)
    runs.log_metric(run_id, "loss", 0.5, step=2)
    runs.log_batch(run_id, params={"late": 1}, tags={"late": 2})
    sync_client.artifacts.log_text(run_id, "x", "late.txt")
    runs.set_terminated(run_id)
    second = copy_run(run_id, experiment_id)
    assert (second.new_run_id, second.created) == (first.new_run_id, False)
    copy, original = runs.get_many([second.new_run_id, run_id])
    assert (copy.info.status, copy.info.end_time) == ("FINISHED", original.info.end_time)
    assert [point.value for point in sync_client.metrics.get_history(copy.info.run_id, "loss")] == [1, 0.5]
    assert (copy.data.params["late"], copy.data.tags["late"]) == ("1", "2")
    assert sync_client.artifacts.read_text(copy.info.run_id, "late.txt") == "x"


def test_a_copy_that_its_owner_deleted_is_made_anew(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    first = sync_client.run_manager.copy_run(run_id, experiment_id)
    sync_client.runs.delete(first.new_run_id)
    second = sync_client.run_manager.copy_run(run_id, experiment_id)
    assert (second.created, second.new_run_id != first.new_run_id) == (True, True)
    named = sync_client.run_manager.copy_run(run_id, experiment_id, run_name="another")
    assert named.created


def test_files_that_the_server_cannot_return_are_listed(
    sync_client: MLflow, experiment_id: str, run_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync_client.artifacts.log_text(run_id, "a", "a.txt")
    iter_files = sync_client.artifacts.iter_files

    def with_an_odd_one(source: Any) -> Iterator[FileInfo]:
        for file in iter_files(source):
            yield file
            yield FileInfo(path="odd#name.txt", is_dir=False, file_size=1)

    monkeypatch.setattr(sync_client.artifacts, "iter_files", with_an_odd_one)
    result = sync_client.run_manager.copy_run(run_id, experiment_id)
    assert result.not_copied == {"odd#name.txt": "the server does not find it by its name"}
    assert sync_client.artifacts.read_text(result.new_run_id, "a.txt") == "a"


def test_files_that_cannot_be_stored_are_an_error(
    sync_client: MLflow, run_id: str, unique_name: Callable[[str], str], tmp_path: Path
) -> None:
    sync_client.artifacts.log_text(run_id, "a", "a.txt")
    # The server reads files from there, but does not write them.
    elsewhere = (tmp_path / "store").as_uri()
    target_id = sync_client.experiments.create(unique_name("elsewhere"), artifact_location=elsewhere)
    with pytest.raises(UnreachableArtifactError):
        sync_client.run_manager.copy_run(run_id, target_id)
    assert not sync_client.runs.search([target_id])
    assert (sync_client.run_manager.copy_run(run_id, target_id, copy_artifacts=False)).created is False


def test_a_version_goes_to_another_server_with_its_files(
    sync_client: MLflow,
    admin_client: MLflow,
    run_id: str,
    model_folder: Path,
    model_name: str,
    unique_name: Callable[[str], str],
) -> None:
    logged = sync_client.logged_models.log_model(run_id, model_folder, registered_model_name=model_name)
    assert logged.version is not None
    sync_client.model_versions.set_tag(model_name, 1, "team", "a")
    there_id = admin_client.experiments.create(unique_name("there"))
    name = unique_name("model")
    copy_version = sync_client.model_manager.copy_model_version
    copy = copy_version(model_name, 1, name, target=admin_client, target_experiment_id=there_id)
    assert (copy.name, copy.version, copy.tags["team"]) == (name, "1", "a")
    source = f"models:/{name}/1"
    weights = admin_client.artifacts.read_bytes(source, "data/weights.bin")
    assert weights == (model_folder / "data" / "weights.bin").read_bytes()
    assert "model_id: 'm-" in admin_client.artifacts.read_text(source, "MLmodel")
    assert copy_version(model_name, 1, name, target=admin_client, target_experiment_id=there_id) == copy
    (model,) = admin_client.logged_models.search([there_id])
    assert model.info.status == "LOGGED_MODEL_READY"


def test_a_target_must_be_a_client(sync_client: MLflow, run_id: str, experiment_id: str) -> None:
    for bad in (5, "http://127.0.0.1:5000", sync_client.runs):
        with pytest.raises(InvalidArgument, match="target must be"):
            sync_client.run_manager.copy_run(run_id, experiment_id, target=bad)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="progress must be a function"):
        sync_client.run_manager.copy_run(run_id, experiment_id, progress=5)  # type: ignore[arg-type]
