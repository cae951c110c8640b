"""Programs are interrupted while their runs begin, go on and end; then no run is left running."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from contextlib import suppress
from pathlib import Path

import anyio
import pytest

from mlflow_wrap import AsyncMLflow, MLflow

COUNT = int(os.environ.get("MLFLOW_WRAP_INTERRUPTIONS", "20"))


@pytest.fixture
def experiment_id(mlflow_url: str) -> str:
    with MLflow(mlflow_url) as client:
        return client.experiments.create(f"interruptions {time.monotonic_ns()}")


def check_nothing_runs(url: str, experiment_id: str) -> int:
    """Check that each run has ended, and return how many there are."""
    with MLflow(url) as client:
        runs = list(client.runs.iter_search([experiment_id], view_type="ALL"))
    assert [run.info.run_id for run in runs if run.info.status == "RUNNING" or run.info.end_time is None] == []
    return len(runs)


@pytest.mark.anyio
@pytest.mark.parametrize("how", ["task", "twice", "timeout", "scope"])
async def test_no_cancelled_task_leaves_a_run_running(
    mlflow_url: str, experiment_id: str, tmp_path: Path, how: str
) -> None:
    draw = random.Random(how)  # noqa: S311 - reproducible, not secret

    async def program(client: AsyncMLflow) -> None:
        async with client.start_run(experiment_id=experiment_id, spool_dir=tmp_path, source_tags=False) as run:
            run.log_metric("a", 1)
            await asyncio.sleep(0.01)

    async with AsyncMLflow(mlflow_url) as client:
        await client.is_healthy()
        for _ in range(COUNT):
            delay = draw.uniform(0.0, 0.06)
            if how == "timeout":
                with suppress(TimeoutError):
                    async with asyncio.timeout(delay):
                        await program(client)
            elif how == "scope":
                with anyio.move_on_after(delay):
                    await program(client)
            else:
                task = asyncio.ensure_future(program(client))
                await asyncio.sleep(delay)
                task.cancel()
                if how == "twice":
                    await asyncio.sleep(draw.uniform(0.0, 0.01))
                    task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
    assert check_nothing_runs(mlflow_url, experiment_id) <= COUNT
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("presses", [1, 2])
def test_no_ctrl_c_leaves_a_run_running(mlflow_url: str, experiment_id: str, tmp_path: Path, presses: int) -> None:
    draw = random.Random(presses)  # noqa: S311
    left = 0

    def press(*_: object) -> None:
        nonlocal left
        left -= 1
        if left > 0:
            signal.setitimer(signal.ITIMER_REAL, draw.uniform(0.0005, 0.01))
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, press)
    interrupted = 0
    try:
        with MLflow(mlflow_url) as client:
            client.is_healthy()
            for _ in range(COUNT):
                left = presses
                try:
                    signal.setitimer(signal.ITIMER_REAL, draw.uniform(0.001, 0.06))
                    with client.start_run(experiment_id=experiment_id, spool_dir=tmp_path, source_tags=False) as run:
                        run.log_metric("a", 1)
                        time.sleep(0.01)
                except KeyboardInterrupt:
                    interrupted += 1
                finally:
                    left = 0
                    signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert interrupted > COUNT / 4
    assert check_nothing_runs(mlflow_url, experiment_id) <= COUNT
