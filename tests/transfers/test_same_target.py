"""Downloads of the same file to the same path at the same time: each succeeds, and every reader sees a whole file.

More and larger ones with MLFLOW_WRAP_TRANSFERS=500, which `make chaos-transfers` sets.
"""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from mlflow_wrap import AsyncMLflow, MLflow
from tests.transfers.store import Server, Store, content
from tests.transfers.test_chaos import LONG

CALLERS, SIZE, ROUNDS = (32, 50_000_000, 20) if LONG else (8, 5_000_000, 2)

pytestmark = pytest.mark.live


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _readers(target: Path, digest: str) -> Iterator[None]:
    """Reads the target all the time, and fails if it was ever anything but whole."""
    over, wrong, count = threading.Event(), list[str](), 0

    def read() -> None:
        nonlocal count
        while not over.wait(0.05):
            with suppress(FileNotFoundError):
                current = _digest(target)
                count += 1
                if current != digest:
                    wrong.append(current)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield
    finally:
        over.set()
        reader.join()
    assert not wrong, f"{len(wrong)} of {count} readers saw a file that was not whole"


def test_threads_download_one_file_to_one_path(server: Server, tmp_path: Path) -> None:
    store, data = Store(server, "threads"), content(SIZE, "threads")
    store.put("file.bin", data)
    target, digest = tmp_path / "file.bin", hashlib.sha256(data).hexdigest()

    def download(client: MLflow) -> Path:
        return client.artifacts.download_file(store.run_id, "file.bin", target)

    with MLflow(server.url) as client, ThreadPoolExecutor(CALLERS) as pool, _readers(target, digest):
        for _ in range(ROUNDS):
            calls = [pool.submit(download, client) for _ in range(CALLERS)]
            assert [call.result() for call in calls] == [target] * CALLERS
            assert _digest(target) == digest
            assert [path.name for path in tmp_path.iterdir()] == ["file.bin"]
            target.unlink()


async def _download_at_once(url: str, store: Store, target: Path, digest: str) -> None:
    async with AsyncMLflow(url) as client:
        for _ in range(ROUNDS):
            calls = [client.artifacts.download_file(store.run_id, "file.bin", target) for _ in range(CALLERS)]
            assert await asyncio.gather(*calls) == [target] * CALLERS
            assert await asyncio.to_thread(_digest, target) == digest
            assert [path.name for path in target.parent.iterdir()] == ["file.bin"]
            target.unlink()


def test_tasks_download_one_file_to_one_path(server: Server, tmp_path: Path) -> None:
    store, data = Store(server, "tasks"), content(SIZE, "tasks")
    store.put("file.bin", data)
    target, digest = tmp_path / "file.bin", hashlib.sha256(data).hexdigest()
    with _readers(target, digest):
        asyncio.run(_download_at_once(server.url, store, target, digest))


@pytest.mark.parametrize("variant", ["threads", "processes of one id"])
def test_clients_that_share_nothing_download_one_file_to_one_path(
    server: Server, tmp_path: Path, variant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if variant == "processes of one id":
        monkeypatch.setattr("os.getpid", lambda: 1)  # as in containers that share a volume
    store, data = Store(server, variant.replace(" ", "-")), content(SIZE, variant)
    store.put("file.bin", data)
    target = tmp_path / "file.bin"

    def download(_: int) -> Path:
        with MLflow(server.url) as client:
            return client.artifacts.download_file(store.run_id, "file.bin", target)

    with ThreadPoolExecutor(CALLERS) as pool, _readers(target, hashlib.sha256(data).hexdigest()):
        assert list(pool.map(download, range(CALLERS))) == [target] * CALLERS
    assert [path.name for path in tmp_path.iterdir()] == ["file.bin"]
