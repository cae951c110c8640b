"""A real `mlflow server` for the time of a `with` block."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self
from urllib.parse import urlsplit

import httpx

from tests.rig import guard

HOST = "127.0.0.1"
ESTABLISHED = "01"
"""Of /proc/net/tcp."""
PORT_ATTEMPTS = 3
LOG_TAIL_LINES = 40
QUIET_ENV = {
    "MLFLOW_DISABLE_TELEMETRY": "true",
    # The job runner is eight more processes, each as heavy as the server itself.
    "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false",
    "PYTHONUNBUFFERED": "1",
}


class ServerStartError(RuntimeError):
    """The server did not come up. The message ends with the end of its log."""


class _PortClashError(ServerStartError):
    """Another process took the port between its choice and its use."""


class MlflowServer:
    """A throw-away MLflow tracking server on SQLite and local artifacts, at a free loopback port.

    Its processes end with the block, and also if the owner is killed: see `tests.rig.guard`. POSIX only.

    Example:
        >>> with MlflowServer() as server:
        ...     httpx.get(server.url + "/version").text
        '3.17.2'
    """

    def __init__(
        self,
        *,
        workers: int = 1,
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
        extra_args: Sequence[str] = (),
        runner: Sequence[str] = (),
        uvicorn: bool = True,
        deadline: float = 120.0,
    ) -> None:
        """Prepare a server; nothing is started and no folder is made yet.

        Args:
            workers: Number of worker processes.
            env: Environment variables on top of the inherited ones, of which all `MLFLOW_*` are dropped.
            folder: Where database, artifacts and log go. It is kept; without it a temporary one is used and removed.
            extra_args: More arguments for `mlflow server`, such as `["--enable-workspaces"]`.
            runner: A program in Python, with its arguments, that is given the server's command to run, such as `s3`.
            uvicorn: Whether this MLflow runs on uvicorn, and not on gunicorn.
            deadline: Seconds that the server may take until `/health` returns.
        """
        self._workers = workers
        self._python = os.environ.get("MLFLOW_WRAP_SERVER_PYTHON", sys.executable)
        # A developer's own MLflow settings must not change what the tests see.
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("MLFLOW_", "_MLFLOW_"))}
        self._env = {**inherited, **QUIET_ENV, **(env or {})}
        self._keep_folder = folder is not None
        self._folder = folder
        self._extra_args = list(extra_args)
        self._runner = [sys.executable, *runner] if runner else []
        # MLflow alone does not install httptools, and uvicorn takes it where it finds it.
        self._uvicorn_args = ["--uvicorn-opts", "--http h11"] if uvicorn else []
        self._deadline = deadline
        self._port: int | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()

    @property
    def url(self) -> str:
        """The tracking URI, without a slash at its end."""
        if self._port is None:
            raise RuntimeError("the server has not been started")
        return f"http://{HOST}:{self._port}"

    @property
    def folder(self) -> Path:
        """The folder that holds `mlflow.db`, `artifacts/` and `server.log`."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="mlflow-server-"))
        return self._folder

    @property
    def log_path(self) -> Path:
        """The file with everything that the server has printed since its last start."""
        return self.folder / "server.log"

    @property
    def pid(self) -> int:
        """The id of the process, and of the process group, in which the whole server runs."""
        if self._process is None:
            raise RuntimeError("the server is not running")
        return self._process.pid

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the server and wait until it is healthy. After `stop`, it comes back at the same URL with its data.

        Raises:
            ServerStartError: The process ended, or the deadline passed, before the server was healthy.
        """
        if self._process is not None:
            raise RuntimeError("the server is running already")
        restart_port = self._port
        if restart_port is not None:
            self._stopping.clear()
        for attempt in range(1, PORT_ATTEMPTS + 1):
            self._port = restart_port or free_port()
            try:
                self._launch()
                self._wait_until_healthy()
            except _PortClashError:
                if attempt == PORT_ATTEMPTS:
                    raise
            else:
                return

    def stop(self) -> None:
        """End all processes of the server; its data stays. Safe to call twice, and from another thread."""
        self._stopping.set()
        self._end_process()

    def close(self) -> None:
        """Stop the server and remove its folder, unless the folder was given."""
        self.stop()
        if self._folder is not None and not self._keep_folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def connected_workers(self) -> set[int]:
        """The ids of the processes that have accepted a connection which is open. Linux only."""
        port = f":{urlsplit(self.url).port:04X}"
        rows = [line.split() for line in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]]
        sockets = {f"socket:[{row[9]}]" for row in rows if row[1].endswith(port) and row[3] == ESTABLISHED}
        return {pid for pid in _members(self.pid) if sockets & _open_files(pid)}

    def stop_workers(self, *workers: int) -> None:
        """Stop processes until `resume_workers`: they keep their connections, and do not act.

        Args:
            workers: Their ids; all processes of the server if omitted.
        """
        self._signal(signal.SIGSTOP, workers)

    def resume_workers(self, *workers: int) -> None:
        """Let processes that were stopped go on.

        Args:
            workers: Their ids; all processes of the server if omitted.
        """
        self._signal(signal.SIGCONT, workers)

    def _signal(self, number: signal.Signals, workers: Sequence[int]) -> None:
        if not workers:
            os.killpg(self.pid, number)
        for pid in workers:
            with suppress(ProcessLookupError):  # uvicorn has replaced it meanwhile, as it did not respond
                os.kill(pid, number)

    def cpu_seconds(self) -> float:
        """CPU time of all processes of the server so far. Linux only."""
        ticks = 0
        for pid in _members(self.pid):
            with suppress(OSError):  # it has ended
                fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def log_tail(self) -> str:
        """The last lines of the server's log."""
        if not self.log_path.exists():
            return ""
        return "\n".join(self.log_path.read_text(errors="replace").splitlines()[-LOG_TAIL_LINES:])

    def _launch(self) -> None:
        artifacts, scratch = self.folder / "artifacts", self.folder / "tmp"
        for folder in (artifacts, scratch):
            folder.mkdir(parents=True, exist_ok=True)
        command = [
            *(self._python, "-m", "mlflow", "server"),
            *("--host", HOST, "--port", str(self._port), "--workers", str(self._workers)),
            *("--backend-store-uri", f"sqlite:///{self.folder / 'mlflow.db'}"),
            *("--artifacts-destination", str(artifacts)),
            *self._uvicorn_args,
            *self._extra_args,
        ]
        with self.log_path.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, guard.__file__, *self._runner, *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                # Lock files and the like go away with the folder.
                env={**self._env, "TMPDIR": str(scratch)},
                start_new_session=True,
            )

    def _wait_until_healthy(self) -> None:
        end = time.monotonic() + self._deadline
        # The environment's proxies have no business between two processes of one machine.
        with httpx.Client(trust_env=False, timeout=5.0) as client:
            while not self._stopping.wait(0.1):
                process = self._process
                if process is None or process.poll() is not None:
                    self._fail("the server ended before it was healthy")
                try:
                    if client.get(f"{self.url}/health").is_success:
                        return
                except httpx.TransportError:
                    pass
                if time.monotonic() > end:
                    self._fail(f"the server was not healthy after {self._deadline:.0f} s")
        self._fail("the server was stopped while it started")

    def _fail(self, reason: str) -> NoReturn:
        self._end_process()
        tail = self.log_tail()
        error_class = _PortClashError if "address already in use" in tail.lower() else ServerStartError
        raise error_class(f"{reason}; the end of its log:\n{tail}")

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(guard.GRACE_SECONDS + 5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def exit_on_sigterm() -> None:
    """Turn SIGTERM into `SystemExit`, so that a program's `with` blocks get to clean up. Main thread only."""

    def leave(signum: int, _frame: object) -> None:
        raise SystemExit(128 + signum)

    signal.signal(signal.SIGTERM, leave)


def free_port() -> int:
    """A port that is free now; another process may take it before its use."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _members(group: int) -> list[int]:
    """The processes of a process group."""
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
    members = []
    for pid in pids:
        with suppress(ProcessLookupError):
            if os.getpgid(pid) == group:
                members.append(pid)
    return members


def _open_files(pid: int) -> set[str]:
    try:
        return {str(entry.readlink()) for entry in Path(f"/proc/{pid}/fd").iterdir()}
    except OSError:  # it has ended, or closed one meanwhile
        return set()
