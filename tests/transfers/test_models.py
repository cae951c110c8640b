"""Models that MLflow's own client logged, of MLflow 2 and 3, on servers of both: listed, downloaded, registered.

Older releases are installed by `make chaos-transfers`.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mlflow_wrap import AsyncMLflow, MLflow
from tests.rig.older import VERSIONS, is_installed, older_server, packages
from tests.transfers.store import Server, content, tree

if TYPE_CHECKING:
    from tests.rig.server import MlflowServer

pytestmark = pytest.mark.live

LOCKED = "locked"
PEER = Path(__file__).with_name("peer_models.py")
PREDICTION = [0.0, 2.0, 4.0]


def _peer(version: str, folder: Path, *arguments: str) -> Any:
    """What MLflow's own client of a version prints."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "_MLFLOW_"))}
    env |= {"MLFLOW_DISABLE_TELEMETRY": "true", "GIT_PYTHON_REFRESH": "quiet", "PYTHONWARNINGS": "ignore"}
    if version != LOCKED:
        env["PYTHONPATH"] = str(packages(version))
    command = [sys.executable, "-P", str(PEER), *arguments]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr[-3000:]
    # MLflow prints about itself as well.
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="session")
def servers() -> Iterator[dict[str, MlflowServer]]:
    """Older servers that run already."""
    started: dict[str, MlflowServer] = {}
    yield started
    for server in started.values():
        server.close()


@pytest.fixture
def server_of(request: pytest.FixtureRequest, server: Server, servers: dict[str, MlflowServer]) -> Server:
    """The server of the version that the test names."""
    version: str = request.param
    if version == LOCKED:
        return server
    if not is_installed(version):
        pytest.skip("`make chaos-transfers` installs older releases of MLflow")
    if version not in servers:
        servers[version] = older_server(version)
        servers[version].start()
    return servers[version]


def _check_models(client: MLflow, server: Server, runs: list[dict[str, Any]], experiment: str, folder: Path) -> str:
    artifacts = client.artifacts
    for run in runs:
        subjects: list[tuple[Any, str | None]] = [
            (run["run_id"], "model"),
            (f"runs:/{run['run_id']}/model", None),
            (f"models:/{run['name']}/{run['version']}", None),
            (f"models:/{run['name']}@champion", None),
            (client.model_versions.get(run["name"], run["version"]), None),
        ]
        if run["model_id"]:
            subjects += [(f"models:/{run['model_id']}", None), (client.logged_models.get(run["model_id"]), None)]
            stored = next((server.folder / "artifacts").glob(f"*/models/{run['model_id']}/artifacts"))
        else:
            stored = next((server.folder / "artifacts").glob(f"*/{run['run_id']}/artifacts/model"))
        expected = tree(stored)
        assert "MLmodel" in expected
        for number, (subject, path) in enumerate(subjects):
            prefix = f"{path}/" if path else ""
            listed = {
                file.path.removeprefix(prefix): file.file_size or 0 for file in artifacts.iter_files(subject, path)
            }
            assert listed == {name: len(data) for name, data in expected.items()}, subject
            target = folder / f"{run['run_id']}-{number}"
            artifacts.download_dir(subject, target, path)
            assert tree(target) == expected, subject
            assert artifacts.read_bytes(subject, f"{prefix}MLmodel") == expected["MLmodel"]
            file = artifacts.download_file(subject, f"{prefix}MLmodel", folder / f"again-{number}")
            assert file.read_bytes() == expected["MLmodel"]
            with artifacts.open(subject, f"{prefix}MLmodel") as stream:
                assert stream.read() == expected["MLmodel"]
        beside = artifacts.read_text(run["run_id"], "notes/beside.txt")
        assert beside == "beside"
    experiment_id = client.runs.get(runs[0]["run_id"]).info.experiment_id
    assert experiment_id is not None
    best = client.model_manager.create_model_from_run_with_best_metric(
        [experiment_id], "loss", f"{experiment}-best", ascending=True
    )
    assert best.run_id == runs[0]["run_id"]
    artifacts.download_dir(f"models:/{best.name}/{best.version}", folder / "best")
    assert "MLmodel" in tree(folder / "best")
    return f"models:/{best.name}/{best.version}"


async def _check_models_async(url: str, runs: list[dict[str, Any]], folder: Path) -> None:
    async with AsyncMLflow(url) as client:
        for run in runs:
            for number, subject in enumerate((f"runs:/{run['run_id']}/model", f"models:/{run['name']}@champion")):
                target = folder / f"async-{run['run_id']}-{number}"
                await client.artifacts.download_dir(subject, target)
                assert tree(target) == tree(folder / f"{run['run_id']}-1")


# A client of MLflow 3 needs a server of MLflow 3.
COMBINATIONS = [
    (LOCKED, LOCKED),
    *((version, version) for version in VERSIONS),
    *(("2.22.5", version) for version in (*VERSIONS[1:], LOCKED)),
    (VERSIONS[1], LOCKED),
]


@pytest.mark.parametrize(("peer", "server_of"), COMBINATIONS, indirect=["server_of"], ids=str)
def test_models_of_a_client_on_a_server(peer: str, server_of: Server, tmp_path: Path) -> None:
    if peer != LOCKED and not is_installed(peer):
        pytest.skip("`make chaos-transfers` installs older releases of MLflow")
    experiment = f"models-{uuid.uuid4().hex[:12]}"
    runs = _peer(peer, tmp_path, "log", server_of.url, experiment)
    with MLflow(server_of.url) as client:
        best = _check_models(client, server_of, runs, experiment, tmp_path)
    asyncio.run(_check_models_async(server_of.url, runs, tmp_path))
    for uri in (best, f"models:/{runs[1]['name']}/{runs[1]['version']}"):
        assert _peer(peer, tmp_path, "predict", server_of.url, uri) == pytest.approx(PREDICTION, abs=1e-9)


@pytest.mark.parametrize("server_of", VERSIONS, indirect=True)
def test_files_go_up_and_down_on_an_older_server(server_of: Server, tmp_path: Path) -> None:
    sizes = {"empty": 0, "small.txt": 10, "sub/large.bin": (9 << 20) + 1, "sub/ünï/日本.bin": 4096}
    for name, size in sizes.items():
        (tmp_path / "source" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "source" / name).write_bytes(content(size, name))
    expected = tree(tmp_path / "source")
    with MLflow(server_of.url) as client:
        artifacts = client.artifacts
        run_id = client.runs.create(client.experiments.create(uuid.uuid4().hex)).info.run_id
        artifacts.upload_dir(run_id, tmp_path / "source", "dir")
        artifacts.upload_bytes(run_id, b"bytes", "dir/bytes")
        expected["bytes"] = b"bytes"
        assert {file.path: file.file_size or 0 for file in artifacts.iter_files(run_id, "dir")} == {
            f"dir/{name}": len(data) for name, data in expected.items()
        }
        artifacts.download_dir(run_id, tmp_path / "target", "dir")
        assert tree(tmp_path / "target") == expected
        again = artifacts.download_dir(run_id, tmp_path / "target", "dir")
        assert tree(tmp_path / "target") == expected
        assert again.skipped + again.files >= len(expected)
        for name, data in expected.items():
            assert artifacts.read_bytes(run_id, f"dir/{name}") == data
        artifacts.delete(run_id, "dir/bytes")
        assert "dir/bytes" not in {file.path for file in artifacts.iter_files(run_id, "dir")}
