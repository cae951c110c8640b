"""Runs and versions are copied with all that they have, within a server and to another one."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    Dataset,
    DatasetInput,
    FileInfo,
    InputTag,
    InvalidArgument,
    Metric,
    ModelInput,
    UnreachableArtifactError,
    WorkflowProgress,
)

pytestmark = pytest.mark.anyio

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


async def _whole_run(client: AsyncMLflow, experiment_id: str, model_folder: Path, parent_id: str | None = None) -> str:
    """Make a run with everything that a run can have."""
    runs = client.runs
    tags = {"team": "a", "mlflow.user": "ada", "mlflow.source.name": "train.py", "mlflow.note.content": "note"}
    run = await runs.create(
        experiment_id, user_id="ada", run_name="original", start_time=NOON_MS, tags={**tags, **_parent(parent_id)}
    )
    run_id = run.info.run_id
    points = [Metric(key="loss", value=1 / (1 + step), timestamp=NOON_MS + step, step=step) for step in range(1200)]
    points += [Metric(key="odd/name x", value=math.nan, timestamp=NOON_MS, step=-1)]
    points += [Metric(key="odd/name x", value=-math.inf, timestamp=NOON_MS + 1, step=5)]
    await runs.log_batch(run_id, metrics=points, params={f"p{index}": index for index in range(120)})
    dataset = Dataset(name="iris", digest="abc", source_type="local", source="{}", schema="{}", profile="{}")
    used = DatasetInput(dataset=dataset, tags=[InputTag(key="mlflow.data.context", value="training")])
    await runs.log_inputs(run_id, [used], models=[ModelInput(model_id="m-" + "0" * 32)])
    logged = await client.logged_models.log_model(run_id, model_folder, name="net", step=3, tags={"size": "s"})
    model_id = logged.model.info.model_id
    for number, name in enumerate(("train", "test")):
        await runs.log_metric(
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
    await runs.log_model(run_id, {**noted, "run_id": run_id})
    await client.artifacts.upload_bytes(run_id, b"\x00\xff" * 1000, "deep/er/weights.bin")
    await client.artifacts.upload_bytes(run_id, b"", "empty file.txt")
    await runs.set_terminated(run_id, "FAILED", end_time=NOON_MS + 9000)
    return run_id


def _parent(run_id: str | None) -> dict[str, str]:
    return {} if run_id is None else {"mlflow.parentRunId": run_id}


async def _describe(client: AsyncMLflow, run_id: str) -> dict[str, Any]:
    """All that a run has, with its own ids and those of its models replaced."""
    run = await client.runs.get(run_id)
    models = [
        await client.logged_models.get(model.info.model_id)
        async for model in client.logged_models.iter_search([run.info.experiment_id], f"source_run_id = '{run_id}'")
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
    histories = (await client.metrics.get_histories([run_id]))[run_id]
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
            file.path: await client.artifacts.read_bytes(run_id, file.path)
            async for file in client.artifacts.iter_files(run_id)
        },
        "models": [await _describe_model(client, model, names) for model in models],
    }


async def _describe_model(client: AsyncMLflow, model: Any, names: dict[Any, str]) -> dict[str, Any]:
    files = {
        file.path: await client.artifacts.read_bytes(model, file.path)
        async for file in client.artifacts.iter_files(model)
    }
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


async def test_a_run_goes_to_another_server_and_back_unchanged(
    async_client: AsyncMLflow,
    admin_client: AsyncMLflow,
    experiment_id: str,
    model_folder: Path,
    unique_name: Callable[[str], str],
) -> None:
    run_id = await _whole_run(async_client, experiment_id, model_folder)
    child_id = await _whole_run(async_client, experiment_id, model_folder, run_id)
    there_id = await admin_client.experiments.create(unique_name("there"))
    back_id = await async_client.experiments.create(unique_name("back"))
    reports: list[WorkflowProgress] = []
    there = await async_client.run_manager.copy_run(run_id, there_id, target=admin_client, progress=reports.append)
    back = await admin_client.run_manager.copy_run(there.new_run_id, back_id, target=async_client)
    for original_id, copy_id in ((run_id, back.new_run_id), (child_id, back.children[0].new_run_id)):
        original = await _describe(async_client, original_id)
        assert len(original["points"]["loss"]) == 1200
        assert len(original["models"][0]["points"]) == 2
        assert set(original["files"]) == {"deep/er/weights.bin", "empty file.txt"}
        assert await _describe(async_client, copy_id) == original
    child = await async_client.runs.get(back.children[0].new_run_id)
    assert child.data.tags["mlflow.parentRunId"] == back.new_run_id
    assert child.data.tags["mlflow_wrap.copied_from_run_id"] == there.children[0].new_run_id
    steps = {report.step for report in reports}
    assert steps == {"models", "points", "files", "runs"}
    assert all(report.done <= (report.total or 0) for report in reports)

    # Run again, nothing is doubled.
    again = await async_client.run_manager.copy_run(run_id, there_id, target=admin_client)
    assert (again.new_run_id, again.created) == (there.new_run_id, False)
    assert [child.new_run_id for child in again.children] == [child.new_run_id for child in there.children]
    assert await _describe(admin_client, again.new_run_id) == await _describe(async_client, run_id)
    assert len(await admin_client.runs.search([there_id], view_type="ALL")) == 2
    assert len(await admin_client.logged_models.search([there_id])) == 2


async def test_a_copy_gets_what_a_running_run_has_logged_since(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    runs, copy_run = async_client.runs, async_client.run_manager.copy_run
    await runs.log_metric(run_id, "loss", 1, step=1)
    first = await copy_run(run_id, experiment_id)
    await runs.log_metric(run_id, "loss", 0.5, step=2)
    await runs.log_batch(run_id, params={"late": 1}, tags={"late": 2})
    await async_client.artifacts.log_text(run_id, "x", "late.txt")
    await runs.set_terminated(run_id)
    second = await copy_run(run_id, experiment_id)
    assert (second.new_run_id, second.created) == (first.new_run_id, False)
    copy, original = await runs.get_many([second.new_run_id, run_id])
    assert (copy.info.status, copy.info.end_time) == ("FINISHED", original.info.end_time)
    assert [point.value for point in await async_client.metrics.get_history(copy.info.run_id, "loss")] == [1, 0.5]
    assert (copy.data.params["late"], copy.data.tags["late"]) == ("1", "2")
    assert await async_client.artifacts.read_text(copy.info.run_id, "late.txt") == "x"


async def test_a_copy_that_its_owner_deleted_is_made_anew(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    first = await async_client.run_manager.copy_run(run_id, experiment_id)
    await async_client.runs.delete(first.new_run_id)
    second = await async_client.run_manager.copy_run(run_id, experiment_id)
    assert (second.created, second.new_run_id != first.new_run_id) == (True, True)
    named = await async_client.run_manager.copy_run(run_id, experiment_id, run_name="another")
    assert named.created


async def test_files_that_the_server_cannot_return_are_listed(
    async_client: AsyncMLflow, experiment_id: str, run_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await async_client.artifacts.log_text(run_id, "a", "a.txt")
    iter_files = async_client.artifacts.iter_files

    async def with_an_odd_one(source: Any) -> AsyncIterator[FileInfo]:
        async for file in iter_files(source):
            yield file
            yield FileInfo(path="odd#name.txt", is_dir=False, file_size=1)

    monkeypatch.setattr(async_client.artifacts, "iter_files", with_an_odd_one)
    result = await async_client.run_manager.copy_run(run_id, experiment_id)
    assert result.not_copied == {"odd#name.txt": "the server does not find it by its name"}
    assert await async_client.artifacts.read_text(result.new_run_id, "a.txt") == "a"


async def test_files_that_cannot_be_stored_are_an_error(
    async_client: AsyncMLflow, run_id: str, unique_name: Callable[[str], str], tmp_path: Path
) -> None:
    await async_client.artifacts.log_text(run_id, "a", "a.txt")
    # The server reads files from there, but does not write them.
    elsewhere = (tmp_path / "store").as_uri()
    target_id = await async_client.experiments.create(unique_name("elsewhere"), artifact_location=elsewhere)
    with pytest.raises(UnreachableArtifactError):
        await async_client.run_manager.copy_run(run_id, target_id)
    assert not await async_client.runs.search([target_id])
    assert (await async_client.run_manager.copy_run(run_id, target_id, copy_artifacts=False)).created is False


async def test_a_version_goes_to_another_server_with_its_files(
    async_client: AsyncMLflow,
    admin_client: AsyncMLflow,
    run_id: str,
    model_folder: Path,
    model_name: str,
    unique_name: Callable[[str], str],
) -> None:
    logged = await async_client.logged_models.log_model(run_id, model_folder, registered_model_name=model_name)
    assert logged.version is not None
    await async_client.model_versions.set_tag(model_name, 1, "team", "a")
    there_id = await admin_client.experiments.create(unique_name("there"))
    name = unique_name("model")
    copy_version = async_client.model_manager.copy_model_version
    copy = await copy_version(model_name, 1, name, target=admin_client, target_experiment_id=there_id)
    assert (copy.name, copy.version, copy.tags["team"]) == (name, "1", "a")
    source = f"models:/{name}/1"
    weights = await admin_client.artifacts.read_bytes(source, "data/weights.bin")
    assert weights == (model_folder / "data" / "weights.bin").read_bytes()
    assert "model_id: 'm-" in await admin_client.artifacts.read_text(source, "MLmodel")
    assert await copy_version(model_name, 1, name, target=admin_client, target_experiment_id=there_id) == copy
    (model,) = await admin_client.logged_models.search([there_id])
    assert model.info.status == "LOGGED_MODEL_READY"


async def test_a_target_must_be_a_client(async_client: AsyncMLflow, run_id: str, experiment_id: str) -> None:
    for bad in (5, "http://127.0.0.1:5000", async_client.runs):
        with pytest.raises(InvalidArgument, match="target must be"):
            await async_client.run_manager.copy_run(run_id, experiment_id, target=bad)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="progress must be a function"):
        await async_client.run_manager.copy_run(run_id, experiment_id, progress=5)  # type: ignore[arg-type]
