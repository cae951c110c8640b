"""However the network and the server disturb them, transfers end byte-identical or in an error of this library.

Here some transfers are disturbed; more with MLFLOW_WRAP_TRANSFERS=500, which `make chaos-transfers` sets.
MLFLOW_WRAP_TRANSFERS_SEED chooses others.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.rig.s3_server import BUCKET, s3_client, s3_server
from tests.rig.server import HOST, MlflowServer, free_port
from tests.rig.transfer_proxy import TransferProxy
from tests.transfers.batch import Batch, Report
from tests.transfers.store import S3Store, Store

COUNT = int(os.environ.get("MLFLOW_WRAP_TRANSFERS", "25"))
SEED = int(os.environ.get("MLFLOW_WRAP_TRANSFERS_SEED", "1"))
LONG = COUNT > 25


@pytest.mark.live
def test_transfers_end_whole_or_in_an_error_of_this_library(tmp_path: Path) -> None:
    with MlflowServer() as server:
        store = Store(server, f"transfers-{SEED}")
        report = Batch(server, store, tmp_path, SEED, restart_every=150 if LONG else 0).run(COUNT)
    _judge(report, COUNT)


@pytest.mark.live
def test_transfers_through_presigned_urls_do_so_too(tmp_path: Path) -> None:
    port, count = free_port(), COUNT // 2
    with (
        TransferProxy(f"http://{HOST}:{port}", SEED, 0.3, store=True) as store_proxy,
        s3_server(port, store_proxy.url) as server,
    ):
        store = S3Store(server.url, s3_client(port), BUCKET, "transfers")
        report = Batch(server, store, tmp_path, SEED, rate=0.15, restart_every=0).run(count)
        report.faults += store_proxy.faults
        assert store.open_uploads() == 0
    _judge(report, count)


def _judge(report: Report, count: int) -> None:
    print(f"seed {SEED}: {report.transfers} transfers, {report.whole} whole, {report.restarts} restarts")
    print("outcomes:", dict(sorted(report.outcomes.items())))
    print("faults:", dict(sorted(report.faults.items())))
    assert not report.findings, "\n".join(report.findings[:20])
    assert report.transfers >= count
    assert report.whole > count / 3
    assert report.faults.total() > count / 3
