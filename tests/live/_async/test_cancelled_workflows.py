"""Workflows that are cancelled at any time leave no run RUNNING, and nothing that nobody wants.

`make chaos-workflows` cancels each workflow 50 times; here it is done less often.
"""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import AsyncMLflow, Metric, NoMatch, filters
from tests.rig.cancel._async import cancel_after

pytestmark = pytest.mark.anyio

CANCELS = int(os.environ.get("MLFLOW_WRAP_WORKFLOW_CANCELS", "6"))
SEED = os.environ.get("MLFLOW_WRAP_WORKFLOW_SEED", "1")
MODEL = {"artifact_path": "model", "flavors": {"a": {}}, "utc_time_created": "2026-01-02 12:00:00.000000"}


class World:
    """What a workflow works on, and where it leaves what it makes."""

    def __init__(self, client: AsyncMLflow, folder: Path, name: str) -> None:
        self.client = client
        self.folder = folder
        self.name = name
        self.experiment_id = ""
        self.source_id = ""
        self.run_id = ""
        """A run with children, files and a logged model."""

    async def make(self) -> None:
        """Make the run to copy, to register and to log to."""
        (self.folder / "MLmodel").write_text("flavors: {}\n")
        (self.folder / "weights.bin").write_bytes(bytes(10_000))
        client = self.client
        self.experiment_id = await client.experiments.create(f"{self.name}-target")
        self.source_id = await client.experiments.create(f"{self.name}-source")
        points = [Metric(key=f"m{index % 5}", value=index, timestamp=index, step=index) for index in range(2000)]
        ids: list[str] = []
        for _ in range(2):
            tags = {"mlflow.parentRunId": ids[0]} if ids else {}
            ids.append((await client.runs.create(self.source_id, tags=tags)).info.run_id)
            await client.runs.log_batch(ids[-1], metrics=points, params={"a": 1})
            await client.logged_models.log_model(ids[-1], self.folder)
            await client.artifacts.log_text(ids[-1], "flavors: {}", "old/MLmodel")
            await client.runs.set_terminated(ids[-1])
        self.run_id = ids[0]
        await client.registered_models.create(self.name)
        for _ in range(3):
            await client.model_versions.create(self.name, "s3://bucket/model")


async def run_existing(world: World, number: int) -> object:
    points = [Metric(key="loss", value=index, timestamp=index, step=index) for index in range(3000)]
    return await world.client.experiment_manager.run_existing_experiment(
        world.experiment_id, run_name=f"run {number}", metrics=points, params={"a": 1}, model=MODEL
    )


async def run_new(world: World, number: int) -> object:
    return await world.client.experiment_manager.run_new_experiment(
        f"{world.name}-target", run_name=f"run {number}", metrics={"loss": 1}, model=MODEL
    )


async def copy_run(world: World, number: int) -> object:
    # Some copies are new, others complete an earlier one.
    name = f"copy {number // 2}"
    return await world.client.run_manager.copy_run(world.run_id, world.experiment_id, run_name=name)


async def log_model(world: World, number: int) -> object:
    name = f"{world.name}-{number}"
    return await world.client.logged_models.log_model(world.run_id, world.folder, registered_model_name=name)


async def create_with_version(world: World, number: int) -> object:
    manager = world.client.model_manager
    return await manager.create_registered_model_with_version(f"{world.name}-{number}", "s3://bucket/model")


async def create_from_best(world: World, number: int) -> object:
    return await world.client.model_manager.create_model_from_run_with_best_metric(
        [world.source_id], "m1", f"{world.name}-{number}", artifact_path="old"
    )


async def copy_version(world: World, number: int) -> object:
    return await world.client.model_manager.copy_model_version(world.name, 1, f"{world.name}-{number}")


async def copy_version_to_server(world: World, number: int) -> object:
    return await world.client.model_manager.copy_model_version(
        f"{world.name}-files",
        1,
        f"{world.name}-{number}",
        target=world.client,
        target_experiment_id=world.experiment_id,
    )


async def promote(world: World, number: int) -> object:
    return await world.client.model_manager.promote(world.name, number % 3 + 1, "best")


async def rollback(world: World, number: int) -> object:
    await world.client.registered_models.set_alias(world.name, "best", number % 3 + 1)
    await world.client.model_manager.promote(world.name, (number + 1) % 3 + 1, "best")
    return await world.client.model_manager.rollback(world.name, "best")


async def cleanup(world: World, number: int) -> object:
    tags = {"number": number}
    for _ in range(3):
        await world.client.experiment_manager.run_existing_experiment(world.experiment_id, tags=tags)
    plan = await world.client.run_manager.plan_cleanup(
        [world.experiment_id], filter_string=filters.tag("number") == str(number)
    )
    return await world.client.run_manager.apply_cleanup(plan)


WORKFLOWS: list[Callable[[World, int], Awaitable[object]]] = [
    run_existing,
    run_new,
    copy_run,
    log_model,
    create_with_version,
    create_from_best,
    copy_version,
    copy_version_to_server,
    promote,
    rollback,
    cleanup,
]


async def _find_leftovers(world: World) -> list[str]:
    """What should not be there."""
    client, leftovers = world.client, []
    runs = [run async for run in client.runs.iter_search([world.experiment_id], view_type="ALL")]
    for run in runs:
        if run.info.status == "RUNNING" or run.info.end_time is None:
            leftovers.append(f"run {run.info.run_name} is {run.info.status}, {run.info.lifecycle_stage}")
        if run.info.lifecycle_stage == "active" and "mlflow_wrap.incomplete_copy" in run.data.tags:
            leftovers.append(f"copy {run.info.run_name} is incomplete")
    active = [run for run in runs if run.info.lifecycle_stage == "active"]
    names = Counter(run.info.run_name or "" for run in active)
    doubled = [name for name, count in names.items() if count > 1 and name.startswith(("run ", "copy "))]
    leftovers += [f"several runs are called {name}" for name in doubled]
    complete = {run.info.run_id for run in active}
    for experiment_id in (world.experiment_id, world.source_id):
        async for model in client.logged_models.iter_search([experiment_id]):
            if model.info.status == "LOGGED_MODEL_PENDING":
                leftovers.append(f"model {model.info.model_id} is pending")
            run_id = model.info.source_run_id
            if experiment_id == world.experiment_id and run_id and run_id not in complete:
                leftovers.append(f"model {model.info.model_id} is of a run that was deleted")
    async for registered in client.registered_models.iter_search(filters.attribute("name").like(f"{world.name}%")):
        if not registered.latest_versions:
            leftovers.append(f"registered model {registered.name} has no version")
    return leftovers


# Python swallows an interrupt that meets a finalizer, and reports it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.__name__)
async def test_a_cancelled_workflow_leaves_nothing_behind(
    workflow: Callable[[World, int], Awaitable[object]],
    async_client: AsyncMLflow,
    tmp_path: Path,
    unique_name: Callable[[str], str],
) -> None:
    world = World(async_client, tmp_path, unique_name("world"))
    await world.make()
    if workflow is copy_version_to_server:
        name = f"{world.name}-files"
        await async_client.logged_models.log_model(world.run_id, tmp_path, registered_model_name=name)
    draw = random.Random(f"{SEED} {workflow.__name__}")  # noqa: S311  # it need not be secret
    durations = []
    for number in (10_000, 10_002):  # the first time something is still to be loaded
        started = time.monotonic()
        await workflow(world, number)
        durations.append(time.monotonic() - started)
    duration = min(durations)
    cancelled = 0
    for number in range(CANCELS):
        cancelled += await cancel_after(lambda at=number: workflow(world, at), draw.uniform(0, duration), number)  # type: ignore[misc]
        if workflow in (promote, rollback):
            # The alias points to a version, and what it pointed to before is known.
            assert (await async_client.model_manager.history(world.name, "best"))[0].until is None
    assert await _find_leftovers(world) == []
    print(f"{workflow.__name__}: {cancelled} of {CANCELS} were cancelled, within {duration:.2f} s each")
    assert cancelled > 0
    # What was cancelled can be done again.
    first = 20_000 if workflow in (run_existing, run_new) else 0
    for number in range(first, first + min(CANCELS, 4)):
        await workflow(world, number)
    assert await _find_leftovers(world) == []


async def test_an_interrupted_promotion_can_be_rolled_back(
    async_client: AsyncMLflow, model_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        await async_client.model_versions.create(model_name, "s3://bucket/model")
    manager = async_client.model_manager
    await manager.promote(model_name, 1, "best")

    async def fail(*_: Any) -> None:
        raise NoMatch("the process ends here")

    monkeypatch.setattr(async_client.registered_models, "set_alias", fail)
    with pytest.raises(NoMatch, match="ends here"):
        await manager.promote(model_name, 2, "best")
    monkeypatch.undo()
    await manager.promote(model_name, 2, "best")
    assert (await manager.rollback(model_name, "best")).version == "1"
