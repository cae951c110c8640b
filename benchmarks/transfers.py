"""Files up and down through a real `mlflow server`: one of 1 GiB, and 2,000 of 4 KiB; ours, MLflow's own client, curl.

Server and files are in memory, so that no disk has a part in it. A transfer is a whole process, as curl is; `warm` ones
are one of several in a process. How much of the time the server computes is printed beside the ratios.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from attrs import Factory, define

from benchmarks.contenders import TransferWorker, command_cost
from benchmarks.ratios import Cost, Costs, Report, interleaved
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
        """What one transfer of a contender takes; its result is checked and removed.

        Args:
            name: Of a worker, or curl; with ` warm` at its end without the start of a process.
            operation: One of `transfer_worker.OPERATIONS`.
            remote: The file or folder, below the run and below `source`.
            size: Its bytes.
        """
        target = self.stored / "up" if operation.startswith("upload") else self.folder / "down"

        def run() -> Cost:
            shutil.rmtree(target, ignore_errors=True)
            if operation != "download_dir" or name == "curl":
                target.mkdir()
            before = self.server.cpu_seconds()
            cost = self._transfer(name, operation, remote)
            self.shares.setdefault(name, []).append(self.server.cpu_seconds() - before)
            moved = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
            if moved < size:
                raise RuntimeError(f"{name} has moved {moved} of {size} bytes ({operation})")
            return cost

        return run

    def _transfer(self, name: str, operation: str, remote: str) -> Cost:
        down, local = self.folder / "down", self.folder / "source" / remote
        if name == "curl":
            return self._curl(operation, remote)
        worker = self.workers[name.removesuffix(" warm")]
        transfer = worker.transfer if name.endswith(" warm") else worker.transfer_alone
        match operation:
            case "download_file":
                return transfer(operation, remote, down / remote)
            case "download_dir":
                return transfer(operation, remote, down)
            case _:
                return transfer(operation, "up", local)

    def _curl(self, operation: str, remote: str) -> Cost:
        down, local = self.folder / "down", self.folder / "source" / remote
        command = ["curl", "--silent", "--fail", "--globoff"]
        match operation:
            case "download_file":
                return command_cost([*command, "--output", str(down / remote), f"{self.url}/{remote}"])
            case "upload_file":
                return command_cost([*command, "--upload-file", str(local), f"{self.url}/up/{remote}"])
            case "download_dir":
                pairs = [("output", down / path.name, f"{remote}/{path.name}") for path in local.iterdir()]
            case _:
                pairs = [("upload-file", path, f"up/{path.name}") for path in local.iterdir()]
        config = "".join(f'url = "{self.url}/{path}"\n{option} = "{file}"\n' for option, file, path in pairs)
        return command_cost([*command, "--parallel", "--parallel-max", "8", "--config", "-"], config)

    def measure(self, operation: str, remote: str, size: int, rounds: int) -> dict[str, list[Cost]]:
        """The cost of a transfer by contender; that of the server stands beside it as `server of …`."""
        self.shares.clear()
        names = ("curl", *WORKERS, *(f"{name} warm" for name in WORKERS))
        costs = interleaved({name: self.contender(name, operation, remote, size) for name in names}, rounds)
        shares = {
            f"server of {name}": [Cost(cpu, cpu) for cpu in figures[1:]]  # the first round only warms up
            for name, figures in self.shares.items()
        }
        return {**costs, **shares}


def _compare(report: Report, costs: Costs, to_skinny: float, to_curl: float | None = None) -> None:
    for name in OURS:
        report.ratio(costs, name, "curl", "wall", at_most=to_curl)
        report.ratio(costs, "mlflow-skinny", name, "wall", at_least=to_skinny)
        report.ratio(costs, "mlflow-skinny warm", f"{name} warm", "wall")
        report.ratio(costs, "mlflow-skinny warm", f"{name} warm", "cpu")
    for name in (*WORKERS, "curl"):
        report.ratio(costs, f"server of {name}", name, "wall", note="CPU of the server")


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
        _compare(report, arena.measure(operation, "large.bin", size, rounds), to_skinny, to_curl)
        peaks = {name: max(arena.workers[name].peaks) for name in WORKERS}
        for name in OURS:
            arena.contender(f"{name} warm", operation, "small.bin", small)()
            growth = peaks[name] - arena.workers[name].peaks[-1]
            report.gate(f"peak memory over idle, {name}, MiB", peaks[name], at_most=MAX_PEAK)
            report.gate(f"that beyond the peak with {small // MIB} MiB, {name}, MiB", growth, at_most=MAX_GROWTH)
        report.line(f"  peak memory over idle, mlflow-skinny, MiB: {peaks['mlflow-skinny']:.4g}")


def _report_many(report: Report, arena: Arena, scale: float, rounds: int) -> None:
    count = max(2, int(FILES * scale))
    _make(arena, "many", FILE_SIZE, count)
    for operation, to_skinny in (("download_dir", 4), ("upload_dir", 2)):
        report.line(f"{operation} of {count} files of {FILE_SIZE} bytes, {rounds} rounds")
        _compare(report, arena.measure(operation, "many", count * FILE_SIZE, rounds), to_skinny)


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
