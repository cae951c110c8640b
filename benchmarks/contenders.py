"""Starts the processes that are measured, each in its own environment, and the stub that they call."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from benchmarks.ratios import Cost

FOLDER = Path(__file__).parent
SET_UPS = FOLDER.parent / ".venv-bench"
"""An environment for the client with nothing but what it needs, one for each of its extras, one for the peer."""
EXTRAS = ("aiohttp", "speed")
RUN_ID = "22630028698c478799a65871aaa75f82"
"""The run that the stub knows."""


def python_of(name: str) -> str:
    """The interpreter of a contender, by its name."""
    extra = name.rpartition(", ")[2]
    set_up = "skinny" if name.startswith("mlflow-skinny") else extra if extra in EXTRAS else "ours"
    return str(SET_UPS / set_up / "bin" / "python")


def environment() -> dict[str, str]:
    """The environment of contenders: this process's, without settings of MLflow and without its telemetry."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "_MLFLOW_"))}
    # The seed keeps the counts of instructions the same from run to run.
    return {**inherited, "MLFLOW_DISABLE_TELEMETRY": "true", "PYTHONHASHSEED": "0"}


def pin(pid: int, core: int) -> None:
    """Keeps a process on one core, counted from the end if negative, so that contender and server do not mix."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(pid, {cores[core]})


def whole_process(python: str, program: str) -> Callable[[], Cost]:
    """What a Python program takes from the start of its process to the end.

    Args:
        python: The interpreter.
        program: Its source. Its output is discarded.
    """
    # -P: the checkout is not to stand in for what is installed.
    command = [python, "-P", "-c", program]

    def run() -> Cost:
        started = time.perf_counter()
        with Path(os.devnull).open("w") as nowhere:
            actions = [(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1)]
            pid = os.posix_spawn(python, command, environment(), file_actions=actions)
        _, status, usage = os.wait4(pid, 0)
        wall = time.perf_counter() - started
        if status != 0:
            raise RuntimeError(f"{command} failed")
        return Cost(wall, usage.ru_utime + usage.ru_stime)

    return run


class _Child:
    """A process that reads commands from its standard input, and ends with it; results go to its standard output."""

    def __init__(self, command: Sequence[str], core: int | None) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment()
        )
        self._input, self._output = cast("tuple[IO[str], IO[str]]", (self.process.stdin, self.process.stdout))
        if core is not None:
            pin(self.process.pid, core)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process."""
        self.process.communicate()

    def send(self, line: str) -> None:
        """Sends a line."""
        self._input.write(line + "\n")
        self._input.flush()

    def receive(self) -> str:
        """The next line that the process prints."""
        line = self._output.readline()
        if not line:
            raise RuntimeError(f"{self.process.args!r} ended with status {self.process.wait()}")
        return line.strip()


class Stub(_Child):
    """The stub, on the last core.

    Args:
        mode: One of `stub.MODES`.
    """

    def __init__(self, mode: str = "whole") -> None:
        super().__init__([sys.executable, "-P", str(FOLDER / "stub.py"), mode], core=-1)
        self.url = f"http://127.0.0.1:{int(self.receive())}"


class Worker(_Child):
    """A contender that makes calls on command, on the first core.

    Args:
        contender: One of `worker.CONTENDERS`.
        url: The server.
        run_id: The run that the calls are about.
        python: The interpreter; that of the contender's environment if omitted.
    """

    def __init__(self, contender: str, url: str, run_id: str = RUN_ID, *, python: str | None = None) -> None:
        command = [python or python_of(contender), "-P", str(FOLDER / "worker.py"), contender, url, run_id]
        super().__init__(command, core=0)

    def calls(self, operation: str, count: int, concurrency: int = 1) -> Callable[[], Cost]:
        """What one call takes, in the mean over `count` of them."""

        def run() -> Cost:
            self.send(f"{operation} {count} {concurrency}")
            wall, cpu = self.receive().split()
            return Cost(float(wall) / count, float(cpu) / count)

        return run


class TransferWorker(_Child):
    """A contender that moves files on command.

    Args:
        contender: One of `transfer_worker.CONTENDERS`.
        url: The server.
        run_id: The run that has the files.
        python: The interpreter; that of the contender's environment if omitted.

    Attributes:
        peaks: The memory of each transfer at its peak, beyond what the process had before the first, in MiB.
    """

    def __init__(self, contender: str, url: str, run_id: str, *, python: str | None = None) -> None:
        command = [python or python_of(contender), "-P", str(FOLDER / "transfer_worker.py"), contender, url, run_id]
        super().__init__(command, core=None)
        self.peaks: list[float] = []

    def transfer(self, operation: str, remote: str, local: Path) -> Cost:
        """What one transfer takes.

        Args:
            operation: One of `transfer_worker.OPERATIONS`.
            remote: The path among the run's files.
            local: The file or folder on this machine.
        """
        self.send(_transfer_line(operation, remote, local))
        wall, cpu, peak = self.receive().split()
        self.peaks.append(float(peak))
        return Cost(float(wall), float(cpu))

    def transfer_alone(self, operation: str, remote: str, local: Path) -> Cost:
        """What the same takes from the start of a process to its end.

        Args:
            operation: As for `transfer`.
            remote: As for `transfer`.
            local: As for `transfer`.
        """
        return command_cost(cast("list[str]", self.process.args), _transfer_line(operation, remote, local))


def _transfer_line(operation: str, remote: str, local: Path) -> str:
    return f"{operation}\t{remote}\t{local}"


def command_cost(command: Sequence[str], line: str = "") -> Cost:
    """What a command takes from the start of its process to the end.

    Args:
        command: The command. What it prints is discarded.
        line: What it reads.
    """
    before, started = os.times(), time.perf_counter()
    subprocess.run(command, input=line, text=True, capture_output=True, check=True, env=environment())
    wall, after = time.perf_counter() - started, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(wall, cpu)
