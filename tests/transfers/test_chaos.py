"""However the network and the server disturb them, transfers end byte-identical or in an error of this library.

Here some transfers are disturbed; more with MLFLOW_WRAP_TRANSFERS=500, which `make chaos-transfers` sets.
MLFLOW_WRAP_TRANSFERS_SEED chooses others.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.rig.server import MlflowServer
from tests.transfers.batch import Batch

COUNT = int(os.environ.get("MLFLOW_WRAP_TRANSFERS", "25"))
SEED = int(os.environ.get("MLFLOW_WRAP_TRANSFERS_SEED", "1"))
LONG = COUNT > 25


@pytest.mark.live
def test_transfers_end_whole_or_in_an_error_of_this_library(tmp_path: Path) -> None:
    with MlflowServer() as server:
        report = Batch(server, tmp_path, SEED, restart_every=150 if LONG else 40).run(COUNT)
    print(f"seed {SEED}: {report.transfers} transfers, {report.whole} whole, {report.restarts} restarts")
    print("outcomes:", dict(sorted(report.outcomes.items())))
    print("faults:", dict(sorted(report.faults.items())))
    assert not report.findings, "\n".join(report.findings[:20])
    assert report.transfers >= COUNT
    assert report.whole > COUNT / 3
    assert report.faults.total() > COUNT / 3
