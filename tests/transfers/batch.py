"""Transfers at random through a proxy that disturbs them, and what must be true after each."""

from __future__ import annotations

import asyncio
import faulthandler
import io
import itertools
import os
import random
import signal
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from attrs import Factory, define, frozen

from mlflow_wrap import AsyncMLflow, MLflow, MLflowError, Retry, Timeout
from tests.rig.transfer_proxy import TransferProxy
from tests.transfers.store import Files, content, tree

if TYPE_CHECKING:
    from tests.rig.server import MlflowServer

Action = Literal[
    "download_file",
    "download_dir",
    "read_bytes",
    "open",
    "upload_file",
    "upload_dir",
    "upload_bytes",
    "upload_stream",
    "upload_iterator",
]
ACTIONS: tuple[Action, ...] = (
    *("download_file",) * 4,
    *("download_dir",) * 4,
    *("upload_file",) * 3,
    *("upload_dir",) * 3,
    "read_bytes",
    "open",
    "upload_bytes",
    "upload_stream",
    "upload_iterator",
)
SIZES = {
    "empty.bin": 0,
    "one.bin": 1,
    "small.bin": 4096,
    "medium.bin": 700_001,
    "large.bin": (5 << 20) + 7,
    "huge.bin": (36 << 20) + 1,
}
WEIGHTS = (1, 1, 2, 4, 4, 1)
TREE = {
    "MLmodel": 300,
    "empty": 0,
    "data/model.pkl": 900_000,
    "data/parts/0.bin": (3 << 20) + 1,
    "data/parts/1.bin": 65_536,
    **{f"many/{number:02}.json": 17 * number for number in range(12)},
}
TIMEOUT = Timeout(connect=5, read=1.5, write=1.5, total=30)
# Long enough for a restart of the server.
RETRY = Retry(max_retries=9, backoff_factor=0.05, backoff_jitter=0.05, backoff_max=2.0)
MAX_SECONDS = 180.0
"""After so many a transfer hangs."""
_AT_A_TIME = 4
_CHUNK = 100_000


@frozen
class Case:
    """One transfer."""

    number: int
    action: Action
    name: str
    replaces: bool
    """Whether something else is at the target already."""
    max_concurrency: int
    again: bool
    """Whether a failed transfer of a folder is called again."""


@define
class Report:
    """The figures of a batch.

    Attributes:
        outcomes: How often transfers were whole, or ended in which error, by action.
        faults: What the proxy did.
        restarts: Of the server.
        findings: What is wrong, each with its case.
    """

    outcomes: Counter[str] = Factory(Counter)
    faults: Counter[str] = Factory(Counter)
    restarts: int = 0
    findings: list[str] = Factory(list)

    @property
    def transfers(self) -> int:
        """How many there were."""
        return self.outcomes.total()

    @property
    def whole(self) -> int:
        """How many were not errors."""
        return sum(number for outcome, number in self.outcomes.items() if outcome.endswith(" whole"))


class Batch:
    """Transfers, sync and async, one at a time and several.

    Args:
        server: The server behind the proxy. It is restarted now and then.
        store: Where the server keeps files.
        folder: For local files.
        seed: Seeds all that is drawn.
        rate: The share of requests that are disturbed.
        restart_every: After how many transfers on the wire the server is restarted, in the mean; never if 0.
    """

    def __init__(
        self,
        server: MlflowServer,
        store: Files,
        folder: Path,
        seed: int,
        *,
        rate: float = 0.3,
        restart_every: int = 300,
    ) -> None:
        self.report = Report()
        self._server = server
        self._folder = folder
        self._seed = seed
        self._rate = rate
        self._random = random.Random(seed)  # noqa: S311 - reproducible, not secret
        self._restart_every = restart_every
        self._until_restart = self._draw_restart()
        self._restarting: threading.Thread | None = None
        self._store = store
        self._contents = {name: content(size, name) for name, size in SIZES.items()}
        self._tree = {name: content(size, name) for name, size in TREE.items()}
        for name, data in self._contents.items():
            self._store.put(f"files/{name}", data)
        for name, data in self._tree.items():
            self._store.put(f"tree/{name}", data)

    def run(self, count: int) -> Report:
        """Goes on until there were so many transfers."""
        threads = set(threading.enumerate())
        numbers = itertools.count()
        with TransferProxy(self._server.url, self._seed, self._rate) as proxy:
            if self._restart_every:
                proxy.on_transfer = self._on_transfer
            with (
                MLflow(proxy.url, timeout=TIMEOUT, retry=RETRY) as client,
                asyncio.Runner() as runner,
                ThreadPoolExecutor(_AT_A_TIME) as pool,
            ):
                async_client = runner.run(_open(proxy.url))
                while self.report.transfers < count:
                    wanted = self._random.choice((1, 1, _AT_A_TIME))
                    cases = [self._draw_case(next(numbers)) for _ in range(min(wanted, count - self.report.transfers))]
                    faulthandler.dump_traceback_later(MAX_SECONDS, exit=True)
                    if self._random.random() < 0.5:
                        list(pool.map(lambda case: self._transfer(case, client), cases))
                    else:
                        runner.run(self._transfer_all(cases, async_client))
                    faulthandler.cancel_dump_traceback_later()
                runner.run(async_client.aclose())
            if self._restarting is not None:
                self._restarting.join()
            self.report.faults = proxy.faults
        left = [thread.name for thread in threading.enumerate() if thread not in threads and not thread.daemon]
        if left:
            self.report.findings.append(f"threads are left: {left}")
        return self.report

    def _draw_case(self, number: int) -> Case:
        return Case(
            number,
            self._random.choice(ACTIONS),
            self._random.choices(list(SIZES), WEIGHTS)[0],
            replaces=self._random.random() < 0.4,
            max_concurrency=self._random.choice((1, 8)),
            again=self._random.random() < 0.7,
        )

    # ---- the server --------------------------------------------------------------------------------------------

    def _draw_restart(self) -> int:
        return self._random.randint(1, 2 * self._restart_every) if self._restart_every else 0

    def _on_transfer(self) -> None:
        self._until_restart -= 1
        if self._until_restart <= 0 and (self._restarting is None or not self._restarting.is_alive()):
            self._until_restart = self._draw_restart()
            self._restarting = threading.Thread(target=self._restart, args=[self._random.random() < 0.5])
            self._restarting.start()

    def _restart(self, crash: bool) -> None:
        if crash:
            os.killpg(self._server.pid, signal.SIGKILL)
        self._server.stop()
        self._server.start()
        self.report.restarts += 1

    # ---- transfers ---------------------------------------------------------------------------------------------

    def _transfer(self, case: Case, client: MLflow) -> None:
        check = self._prepare(case)
        for _ in range(2 if case.again and case.action.endswith("_dir") else 1):
            error, result = None, None
            try:
                result = call(client.artifacts, case, self._store.run_id, self._local(case), self._content(case))
            except Exception as exc:
                error = exc
            self._judge(case, "sync", error, result, check)
            if error is None:
                break

    async def _transfer_all(self, cases: list[Case], client: AsyncMLflow) -> None:
        async with asyncio.TaskGroup() as group:
            for case in cases:
                group.create_task(self._transfer_async(case, client))

    async def _transfer_async(self, case: Case, client: AsyncMLflow) -> None:
        check = self._prepare(case)
        for _ in range(2 if case.again and case.action.endswith("_dir") else 1):
            error, result = None, None
            try:
                result = await acall(client.artifacts, case, self._store.run_id, self._local(case), self._content(case))
            except Exception as exc:
                error = exc
            self._judge(case, "async", error, result, check)
            if error is None:
                break

    def _judge(
        self,
        case: Case,
        variant: str,
        error: Exception | None,
        result: Any,
        check: Callable[[bool, Any], list[str]],
    ) -> None:
        outcome = "whole" if error is None else type(error).__name__
        self.report.outcomes[f"{case.action} {outcome}"] += 1
        problems = check(error is None, result)
        problems += [f"foreign exception {foreign!r}" for foreign in foreign_errors(error)]
        shown = f"{variant} {case}, seed {self._seed}, ended with {error!r}"
        self.report.findings += [f"{problem}: {shown}" for problem in problems]

    def _local(self, case: Case) -> Path:
        return self._folder / str(case.number)

    def _content(self, case: Case) -> bytes:
        return self._contents[case.name] if not case.action.startswith("upload") else content(SIZES[case.name], case)

    def _prepare(self, case: Case) -> Callable[[bool, Any], list[str]]:
        """Puts in place what there is before the transfer; returns what says what is wrong after it."""
        local, data = self._local(case), self._content(case)
        local.mkdir()
        remote = f"up/{case.number}"
        if case.action in ("read_bytes", "open"):
            return lambda ok, result: ["wrong bytes"] if ok and result != data else []
        if case.action == "download_file":
            expected, old = {case.name: data}, {case.name: b"old"}
        elif case.action == "download_dir":
            expected, old = self._tree, dict.fromkeys(list(self._tree)[::2], b"old")
        elif case.action == "upload_dir":
            expected = {name: content(size, (case.number, name)) for name, size in TREE.items()}
            old = dict.fromkeys(list(expected)[::2], b"old")
            _write(local, expected)
        else:
            expected, old = {case.name: data}, {case.name: b"old"}
            if case.action == "upload_file":
                _write(local, expected)
        if not case.replaces:
            old = {}
        if case.action.startswith("download"):
            _write(local, old)
            return lambda ok, _: judge_files(tree(local), expected, old, ok)
        for name, before in old.items():
            self._store.put(f"{remote}/{name}", before)
        return lambda ok, _: judge_files(self._store.files(remote), expected, old, ok)


async def _open(url: str) -> AsyncMLflow:
    return AsyncMLflow(url, timeout=TIMEOUT, retry=RETRY)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def judge_files(
    files: Mapping[str, bytes], expected: Mapping[str, bytes], old: Mapping[str, bytes], complete: bool
) -> list[str]:
    """What is wrong with the files at a target.

    Args:
        files: What is there.
        expected: What a whole transfer leaves.
        old: What was there before.
        complete: Whether the transfer has said that it is whole.
    """
    problems = [f"temporary file {name!r}" for name in files if name not in expected]
    for name, data in expected.items():
        if name not in files:
            if complete or name in old:
                problems.append(f"missing file {name!r}")
        elif files[name] != data and (complete or files[name] != old.get(name)):
            problems.append(f"wrong file {name!r} ({len(files[name])} of {len(data)} bytes)")
    return problems


def foreign_errors(error: BaseException | None) -> Iterator[BaseException]:
    """The exceptions that are not this library's, those in groups included."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from foreign_errors(inner)
    elif error is not None and not isinstance(error, MLflowError):
        yield error


def _chunks(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), _CHUNK):
        yield data[start : start + _CHUNK]


async def _achunks(data: bytes) -> AsyncIterator[bytes]:
    for chunk in _chunks(data):
        yield chunk


def call(artifacts: Any, case: Case, run_id: str, local: Path, data: bytes) -> Any:
    """Does what the case says, with `client.artifacts` of a sync client."""
    remote, download = f"up/{case.number}", f"files/{case.name}"
    match case.action:
        case "download_file":
            return artifacts.download_file(run_id, download, local)
        case "download_dir":
            return artifacts.download_dir(run_id, local, "tree", max_concurrency=case.max_concurrency)
        case "read_bytes":
            return artifacts.read_bytes(run_id, download)
        case "open":
            with artifacts.open(run_id, download) as file:
                return b"".join(iter(lambda: file.read(_CHUNK), b""))
        case "upload_file":
            return artifacts.upload_file(run_id, local / case.name, remote)
        case "upload_dir":
            return artifacts.upload_dir(run_id, local, remote, max_concurrency=case.max_concurrency)
        case "upload_bytes":
            return artifacts.upload_bytes(run_id, data, f"{remote}/{case.name}")
        case "upload_stream":
            return artifacts.upload_bytes(run_id, io.BytesIO(data), f"{remote}/{case.name}")
        case "upload_iterator":
            return artifacts.upload_bytes(run_id, _chunks(data), f"{remote}/{case.name}")


async def acall(artifacts: Any, case: Case, run_id: str, local: Path, data: bytes) -> Any:
    """Does what the case says, with `client.artifacts` of an async client."""
    remote, download = f"up/{case.number}", f"files/{case.name}"
    match case.action:
        case "open":
            async with artifacts.open(run_id, download) as file:
                parts = []
                while part := await file.read(_CHUNK):
                    parts.append(part)
                return b"".join(parts)
        case "upload_iterator":
            return await artifacts.upload_bytes(run_id, _achunks(data), f"{remote}/{case.name}")
        case _:
            return await call(artifacts, case, run_id, local, data)
