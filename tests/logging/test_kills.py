"""Servers and clients are killed at random moments; then the server must have each point once.

The short form runs with the tests, `make chaos-logging` for longer.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mlflow_wrap import MLflow
from tests.rig.server import MlflowServer

ROUNDS = int(os.environ.get("MLFLOW_WRAP_KILLS", "2"))
POINTS = 100_000 if ROUNDS > 2 else 20_000
AWAY_SECONDS = 10.0 if ROUNDS > 2 else 2.0
LONGEST_CALL = 0.05

CLIENT = """
import sys
from mlflow_wrap import MLflow

uri, experiment_id, spool_dir = sys.argv[1:]
run = MLflow(uri).start_run(experiment_id=experiment_id, spool_dir=spool_dir, flush_interval=0.05).start()
sys.stdout.write(run.run_id + chr(10))
for step in range(10_000_000):
    run.log_metric("a", step % 13, step=step)
    sys.stdout.write(f"{step}{chr(10)}")
    sys.stdout.flush()
"""
FORKED = """
import os, sys
from mlflow_wrap import MLflow

uri, experiment_id, spool_dir = sys.argv[1:]
with MLflow(uri) as client, client.start_run(experiment_id=experiment_id, spool_dir=spool_dir) as run:
    run.log_metric("parent", 1)
    children = []
    for number in range(3):
        pid = os.fork()
        if not pid:
            for step in range(500):
                run.log_metric(f"child{number}", step, step=step)
            run.flush(20)
            os._exit(0 if not run.status.pending else 1)
        children.append(pid)
    statuses = [os.waitpid(pid, 0)[1] for pid in children]
    run.log_metric("parent", 2, step=1)
print(run.run_id, statuses)
"""


@pytest.fixture(scope="module")
def server() -> Iterator[MlflowServer]:
    """A server of this module's own."""
    with MlflowServer() as server:
        yield server


@pytest.fixture
def experiment_id(server: MlflowServer) -> str:
    with MLflow(server.url) as client:
        return client.experiments.create(f"kills {time.monotonic_ns()}")


def read_steps(client: MLflow, run_id: str, key: str = "a") -> list[tuple[int, float]]:
    return [(point.step or 0, point.value) for point in client.metrics.iter_history(run_id, key)]


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_killed_server_loses_no_point(server: MlflowServer, experiment_id: str, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - reproducible, not secret

    def kill_and_restart() -> None:
        os.killpg(server.pid, signal.SIGKILL)
        server.stop()
        time.sleep(AWAY_SECONDS)
        server.start()

    killer = threading.Timer(draw.uniform(0.0, 1.0), kill_and_restart)
    longest = 0.0
    with MLflow(server.url) as client:
        with client.start_run(experiment_id=experiment_id, spool_dir=tmp_path, flush_interval=0.05) as run:
            killer.start()
            for step in range(POINTS):
                began = time.perf_counter()
                run.log_metric("a", step % 13, step=step)
                longest = max(longest, time.perf_counter() - began)
                if step % 1000 == 0:
                    time.sleep(0.01)  # the program has other work
            killer.join()
            assert run.flush(300.0).pending == 0
        assert (run.status.stored, run.status.lost, run.status.rejected) == (POINTS, 0, 0)
        assert read_steps(client, run.run_id) == [(step, step % 13) for step in range(POINTS)]
        assert client.runs.get(run.run_id).info.status == "FINISHED"
    assert not list(tmp_path.iterdir())
    sys.stderr.write(f"the longest call took {1000 * longest:.1f} ms\n")
    if ROUNDS > 2:  # the tests run beside others
        assert longest <= LONGEST_CALL


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_killed_client_loses_no_call_that_has_returned(
    server: MlflowServer, experiment_id: str, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311
    command = [sys.executable, "-c", CLIENT, server.url, experiment_id, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        run_id = process.stdout.readline().strip()
        threading.Timer(draw.uniform(0.0, 1.0), process.kill).start()
        returned = [line for line in process.stdout if line.endswith("\n")]
    last = int(returned[-1]) if returned else -1
    with MLflow(server.url) as client:
        result = client.sync(tmp_path)
        assert result.is_complete
        steps = read_steps(client, run_id)
        assert steps == [(step, step % 13) for step in range(len(steps))]
        assert len(steps) > last
        assert client.runs.get(run_id).info.status == "KILLED"
        assert client.sync(tmp_path).runs == []


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_sync_that_is_killed_is_continued(
    server: MlflowServer, experiment_id: str, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311
    count = 6000
    with MLflow(server.url) as client:
        options = {"experiment_id": experiment_id, "spool_dir": tmp_path, "mode": "offline"}
        with client.start_run(**options) as run:  # type: ignore[arg-type]
            for step in range(count):
                run.log_metric("a", step % 13, step=step)
        code = "import sys; from mlflow_wrap import MLflow; MLflow(sys.argv[1]).sync(sys.argv[2])"
        for _ in range(3):
            command = [sys.executable, "-c", code, server.url, str(tmp_path)]
            with subprocess.Popen(command) as process:
                time.sleep(draw.uniform(0.1, 0.8))
                process.kill()
        assert client.sync(tmp_path).is_complete
        (stored,) = client.runs.search([experiment_id], view_type="ALL")
        assert stored.info.status == "FINISHED"
        assert read_steps(client, stored.info.run_id) == [(step, step % 13) for step in range(count)]
        assert not list(tmp_path.iterdir())


def test_forked_children_log_to_the_run_of_their_parent(
    server: MlflowServer, experiment_id: str, tmp_path: Path
) -> None:
    command = [sys.executable, "-W", "ignore", "-c", FORKED, server.url, experiment_id, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    run_id, _, statuses = done.stdout.strip().partition(" ")
    assert statuses == "[0, 0, 0]"
    with MLflow(server.url) as client:
        client.sync(tmp_path)
        for number in range(3):
            assert read_steps(client, run_id, f"child{number}") == [(step, step) for step in range(500)]
        assert read_steps(client, run_id, "parent") == [(0, 1), (1, 2)]
        assert client.runs.get(run_id).info.status == "FINISHED"
        assert not list(tmp_path.iterdir())


ENDINGS = {
    "pass": (0, "FINISHED"),
    "sys.exit(0)": (0, "FINISHED"),
    "sys.exit(3)": (3, "FAILED"),
    "raise ValueError": (1, "FAILED"),
    "os.kill(os.getpid(), signal.SIGTERM)": (-signal.SIGTERM, "KILLED"),
    "os.kill(os.getpid(), signal.SIGINT)": (-signal.SIGINT, "KILLED"),
}
SYNC_PROGRAM = """
import os, signal, sys, time
from mlflow_wrap import MLflow

uri, experiment_id, spool_dir = sys.argv[1:]
with MLflow(uri) as client, client.start_run(experiment_id=experiment_id, spool_dir=spool_dir) as run:
    print(run.run_id, flush=True)
    for step in range(200):
        run.log_metric("a", step, step=step)
    {ending}
    time.sleep(0.1)
"""
ASYNC_PROGRAM = """
import asyncio, os, signal, sys
from mlflow_wrap import AsyncMLflow

async def main():
    uri, experiment_id, spool_dir = sys.argv[1:]
    async with AsyncMLflow(uri) as client:
        async with client.start_run(experiment_id=experiment_id, spool_dir=spool_dir) as run:
            print(run.run_id, flush=True)
            for step in range(200):
                run.log_metric("a", step, step=step)
            {ending}
            await asyncio.sleep(0.1)

asyncio.run(main())
"""


@pytest.mark.parametrize("program", [SYNC_PROGRAM, ASYNC_PROGRAM], ids=["sync", "async"])
@pytest.mark.parametrize(("ending", "expected"), ENDINGS.items(), ids=str)
def test_however_a_program_ends_its_run_has_ended(
    server: MlflowServer, experiment_id: str, tmp_path: Path, program: str, ending: str, expected: tuple[int, str]
) -> None:
    code = program.replace("{ending}", ending)
    command = [sys.executable, "-c", code, server.url, experiment_id, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    run_id = done.stdout.strip()
    with MLflow(server.url) as client:
        info = client.runs.get(run_id).info
        assert (done.returncode, info.status) == expected, done.stderr
        assert (info.end_time or 0) >= (info.start_time or 0)
        assert len(read_steps(client, run_id)) == 200


@pytest.mark.parametrize(("ending", "expected"), [("pass", "FINISHED"), ("raise ValueError", "FAILED")])
def test_a_run_that_nobody_ends_is_ended_with_the_process(
    server: MlflowServer, experiment_id: str, tmp_path: Path, ending: str, expected: str
) -> None:
    code = f"""
import sys
from mlflow_wrap import MLflow
uri, experiment_id, spool_dir = sys.argv[1:]
run = MLflow(uri).start_run(experiment_id=experiment_id, spool_dir=spool_dir).start()
print(run.run_id, flush=True)
for step in range(5000):
    run.log_metric("a", step, step=step)
{ending}
"""
    command = [sys.executable, "-c", code, server.url, experiment_id, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    run_id = done.stdout.strip()
    with MLflow(server.url) as client:
        assert client.runs.get(run_id).info.status == expected
        assert len(read_steps(client, run_id)) == 5000


def test_a_handler_of_the_user_is_kept(server: MlflowServer, experiment_id: str, tmp_path: Path) -> None:
    code = SYNC_PROGRAM.replace("with MLflow", "signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))\nwith MLflow")
    code = code.replace("{ending}", "os.kill(os.getpid(), signal.SIGTERM)")
    command = [sys.executable, "-c", code, server.url, experiment_id, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 7
    with MLflow(server.url) as client:
        assert client.runs.get(done.stdout.strip()).info.status == "FAILED"
