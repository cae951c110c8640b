"""The workers of the benchmark of transfers move the files that are named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import transfers
from benchmarks.contenders import TransferWorker, command_cost
from tests.transfers.store import Server, Store, content, tree

pytestmark = pytest.mark.live


@pytest.mark.parametrize("name", transfers.OURS)
def test_a_worker_moves_what_is_named(server: Server, tmp_path: Path, name: str) -> None:
    store, data = Store(server, "benchmark"), content(200_000, name)
    (tmp_path / "file.bin").write_bytes(data)
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "inner.bin").write_bytes(data)
    with TransferWorker(name, server.url, store.run_id, python=sys.executable) as worker:
        costs = [
            worker.transfer("upload_file", "up", tmp_path / "file.bin"),
            worker.transfer("upload_dir", "up", tmp_path / "source"),
            worker.transfer("download_file", "up/file.bin", tmp_path / "down.bin"),
            worker.transfer_alone("download_dir", "up", tmp_path / "down"),
        ]
    assert all(cost.wall > 0 and cost.cpu > 0 for cost in costs)
    assert store.files("") == {"up/file.bin": data, "up/inner.bin": data}
    assert (tmp_path / "down.bin").read_bytes() == data
    assert tree(tmp_path / "down") == {"file.bin": data, "inner.bin": data}
    assert len(worker.peaks) == 3


def test_a_command_that_fails_is_not_taken_for_a_fast_one() -> None:
    with pytest.raises(Exception, match="exit status 3"):
        command_cost([sys.executable, "-c", "raise SystemExit(3)"])
