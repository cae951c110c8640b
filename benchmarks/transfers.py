"""Files up and down through a real `mlflow server`: one of 1 GiB, and 2,000 of 4 KiB; ours, MLflow's own client, curl.

Server and files are in memory, so that no disk has a part in it. How much of the time the server computes is printed
beside the ratios: no client can be faster than that.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

from attrs import Factory, define

from benchmarks.contenders import TransferWorker
from benchmarks.ratios import Cost, Report, interleaved
from benchmarks.server import DEFAULT_WORKERS
from mlflow_wrap import MLflow
from tests.rig.server import MlflowServer

OURS = ("mlflow-wrap", "mlflow-wrap async")
WORKERS = (*OURS, "mlflow-skinny")
MIB = 1 << 20
GIB = 1 << 30
SMALL = 64 * MIB
FILES = 2000
FILE_SIZE = 4096
MAX_PEAK = 40
"""MiB beyond an idle client."""
MAX_GROWTH = 8
"""MiB that a file of 1 GiB may take beyond one of 64 MiB."""


@define
class Arena:
    """A run on a server with contenders.

    Attributes:
        server: The server.
        url: Of the run's files at the server's proxy.
        folder: For local files, in memory.
        stored: Where the run's files lie.
        workers: The contenders, by name.
        shares: The server's CPU seconds in each transfer, by contender.
    """

    server: MlflowServer
    url: str
    folder: Path
    stored: Path
    workers: Mapping[str, TransferWorker]
    shares: dict[str, list[float]] = Factory(dict)

    def contender(self, name: str, operation: str, remote: str, size: int) -> Callable[[], Cost]:
        """What one transfer of a contender takes; what it leaves is looked at, and removed."""
        upload = operation.startswith("upload")
        name_of_file = remote.rpartition("/")[2]

        def run() -> Cost:
            # MLflow's client puts a folder into its target, ours and curl put its files there.
            target = self.stored / "up" if upload else self.folder / "down"
            shutil.rmtree(target, ignore_errors=True)
            if upload:
                target.mkdir()
            before = self.server.cpu_seconds()
            cost = self._transfer(name, operation, remote, name_of_file)
            self.shares.setdefault(name, []).append(self.server.cpu_seconds() - before)
            moved = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
            if moved != size:
                raise RuntimeError(f"{name} has moved {moved} of {size} bytes ({operation})")
            return cost

        return run

    def _transfer(self, name: str, operation: str, remote: str, file: str) -> Cost:
        down, local = self.folder / "down", self.folder / "source" / remote
        if name == "curl":
            return self._curl(operation, remote, file)
        if operation == "upload_file":
            return self.workers[name].transfer(operation, "up", local)
        if operation == "upload_dir":
            return self.workers[name].transfer(operation, "up", local)
        if operation == "download_file":
            down.mkdir()
            return self.workers[name].transfer(operation, remote, down / file)
        return self.workers[name].transfer(operation, remote, down)

    def _curl(self, operation: str, remote: str, file: str) -> Cost:
        down, local = self.folder / "down", self.folder / "source" / remote
        match operation:
            case "download_file":
                pairs = [(f"{self.url}/{quote(remote)}", down / file)]
            case "upload_file":
                pairs = [(f"{self.url}/up/{file}", local)]
            case "download_dir":
                pairs = [(f"{self.url}/{remote}/{path.name}", down / path.name) for path in local.iterdir()]
            case _:
                pairs = [(f"{self.url}/up/{path.name}", path) for path in local.iterdir()]
        option = "output" if operation.startswith("download") else "upload-file"
        config = self.folder / "curl.txt"
        config.write_text("".join(f'url = "{url}"\n{option} = "{path}"\n' for url, path in pairs))
        down.mkdir(exist_ok=True)
        command = ["curl", "--silent", "--fail", "--parallel", "--parallel-max", "8", "--config", str(config)]
        before, started = os.times(), time.perf_counter()
        with Path(os.devnull).open("w") as nowhere:
            subprocess.run(command, check=True, stdout=nowhere)
        wall, after = time.perf_counter() - started, os.times()
        cpu = after.children_user + after.children_system - before.children_user - before.children_system
        return Cost(wall, cpu)

    def measure(self, operation: str, remote: str, size: int, rounds: int) -> dict[str, list[Cost]]:
        """The cost of a transfer by contender; that of the server stands beside it as `server of …`."""
        self.shares.clear()
        contenders = {name: self.contender(name, operation, remote, size) for name in (*WORKERS, "curl")}
        costs = interleaved(contenders, rounds)
        shares = {
            f"server of {name}": [Cost(cpu, cpu) for cpu in figures[1:]]  # the first round only warms up
            for name, figures in self.shares.items()
        }
        return {**costs, **shares}


def _make(arena: Arena, name: str, size: int, count: int = 1) -> None:
    """Makes a file, or a folder of files, in both places."""
    for folder in (arena.folder / "source", arena.stored):
        folder.mkdir(parents=True, exist_ok=True)
        if count == 1:
            with (folder / name).open("wb") as file:
                for _ in range(max(1, size // MIB)):
                    file.write(os.urandom(min(size, MIB)))
        else:
            (folder / name).mkdir()
            for number in range(count):
                (folder / name / f"{number:05}.bin").write_bytes(os.urandom(size))


def _report_large(report: Report, arena: Arena, scale: float, rounds: int) -> None:
    size, small = max(MIB, int(GIB * scale) // MIB * MIB), max(MIB, int(SMALL * scale) // MIB * MIB)
    _make(arena, "large.bin", size)
    _make(arena, "small.bin", small)
    for operation, to_curl, to_skinny in (("download_file", 0.9, 1.4), ("upload_file", 1.15, 1.2)):
        report.line(f"{operation} of {size // MIB} MiB, {rounds} rounds")
        costs = arena.measure(operation, "large.bin", size, rounds)
        for name in OURS:
            report.ratio(costs, name, "curl", "wall", at_most=to_curl)
            report.ratio(costs, "mlflow-skinny", name, "wall", at_least=to_skinny)
            report.ratio(costs, "mlflow-skinny", name, "cpu")
        for name in (*WORKERS, "curl"):
            report.ratio(costs, f"server of {name}", name, "wall", note="CPU of the server")
        peaks = {name: max(arena.workers[name].peaks) for name in WORKERS}
        for worker in arena.workers.values():
            worker.peaks.clear()
        for name in OURS:
            arena.contender(name, operation, "small.bin", small)()
            growth = peaks[name] - max(arena.workers[name].peaks)
            report.gate(f"peak memory over idle, {name}, MiB", peaks[name], at_most=MAX_PEAK)
            report.gate(f"that beyond the peak with {small // MIB} MiB, {name}, MiB", growth, at_most=MAX_GROWTH)
            arena.workers[name].peaks.clear()
        report.line(f"  peak memory over idle, mlflow-skinny, MiB: {peaks['mlflow-skinny']:.4g}")


def _report_many(report: Report, arena: Arena, scale: float, rounds: int) -> None:
    count = max(2, int(FILES * scale))
    _make(arena, "many", FILE_SIZE, count)
    for operation, target in (("download_dir", 4), ("upload_dir", 2)):
        report.line(f"{operation} of {count} files of {FILE_SIZE} bytes, {rounds} rounds")
        costs = arena.measure(operation, "many", count * FILE_SIZE, rounds)
        for name in OURS:
            report.ratio(costs, "mlflow-skinny", name, "wall", at_least=target)
            report.ratio(costs, "mlflow-skinny", name, "cpu")
            report.ratio(costs, name, "curl", "wall")
        for name in (*WORKERS, "curl"):
            report.ratio(costs, f"server of {name}", name, "wall", note="CPU of the server")


def measure(report: Report, scale: float = 1.0, rounds: int = 5, pythons: Mapping[str, str] | None = None) -> None:
    """Measures on a server with MLflow's default number of workers.

    Args:
        report: Takes the results.
        scale: Multiplies the sizes and the number of files.
        rounds: How many rounds count.
        pythons: The contenders' interpreters, if not those of their environments.
    """
    memory = Path("/dev/shm")  # noqa: S108  a disk would add its own waits
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)))
        server = stack.enter_context(MlflowServer(workers=DEFAULT_WORKERS, folder=folder / "server"))
        with MLflow(server.url) as client:
            run = client.runs.create(client.experiments.create("transfers"))
        path = (run.info.artifact_uri or "").removeprefix("mlflow-artifacts:/")
        workers = {
            name: stack.enter_context(
                TransferWorker(name, server.url, run.info.run_id, python=(pythons or {}).get(name))
            )
            for name in WORKERS
        }
        url = f"{server.url}/api/2.0/mlflow-artifacts/artifacts/{path}"
        arena = Arena(server, url, folder, server.folder / "artifacts" / path, workers)
        _report_large(report, arena, scale, rounds)
        _report_many(report, arena, scale, rounds)
