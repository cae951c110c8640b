# Made by `make generate` from live/_async/test_reading.py.
# Do not edit: change the async source. @generated
"""Many runs and histories at once, on a real server."""

from __future__ import annotations

import json
import tracemalloc

import pytest

from mlflow_wrap import InvalidArgument, Metric, MLflow, ResourceDoesNotExist
from mlflow_wrap.tables import to_columns, to_pandas, to_polars
from tests.rig.faulty import FaultyServer, Reply, Request, keep_alive

NOON_MS = 1_767_355_200_000


def test_many_runs_come_in_the_requested_order(sync_client: MLflow, experiment_id: str) -> None:
    ids = [(sync_client.runs.create(experiment_id)).info.run_id for _ in range(5)]
    wanted = [*reversed(ids), ids[0]]
    assert [run.info.run_id for run in sync_client.runs.get_many(wanted)] == wanted
    assert sync_client.runs.get_many([]) == []
    with pytest.raises(ResourceDoesNotExist):
        sync_client.runs.get_many([*ids, "0" * 32])
    with pytest.raises(InvalidArgument, match="run_ids"):
        sync_client.runs.get_many("abc")  # type: ignore[arg-type]


def test_histories_of_many_runs_and_metrics_are_one_table(sync_client: MLflow, experiment_id: str) -> None:
    runs, ids = sync_client.runs, []
    for number in range(3):
        ids.append((runs.create(experiment_id)).info.run_id)
        points = [
            Metric(key=key, value=number + step, timestamp=NOON_MS + step, step=step)
            for key in ("val/loss", "auc")[: number + 1]
            for step in range(4)
        ]
        runs.log_batch(ids[-1], metrics=points)
    histories = sync_client.metrics.get_histories(ids)
    assert {run_id: sorted(by_key) for run_id, by_key in histories.items()} == {
        ids[0]: ["val/loss"],
        ids[1]: ["auc", "val/loss"],
        ids[2]: ["auc", "val/loss"],
    }
    chosen = sync_client.metrics.get_histories(ids, ["auc"])
    assert [len(by_key["auc"]) for by_key in chosen.values()] == [0, 4, 4]
    missing = "0" * 32
    assert sync_client.metrics.get_histories([missing], ["auc", "auc"]) == {missing: {"auc": []}}
    with pytest.raises(ResourceDoesNotExist):
        sync_client.metrics.get_histories([missing])
    assert [point.value for point in chosen[ids[2]]["auc"]] == [2, 3, 4, 5]
    columns = to_columns(chosen)
    assert columns["run_id"] == [ids[1]] * 4 + [ids[2]] * 4
    frame = to_pandas(histories)
    assert frame.groupby("key")["value"].count().to_dict() == {"auc": 8, "val/loss": 12}
    assert to_polars(histories).shape == frame.shape
    table = to_pandas(runs.search([experiment_id]))
    assert set(table["metrics.val/loss"]) == {3.0, 4.0, 5.0}


def respond(request: Request) -> Reply:
    """Return a page of 20,000 runs."""
    body = json.loads(request.body)
    first = int(body.get("page_token") or 0)
    tags = [{"key": f"tag{number}", "value": "x" * 40} for number in range(10)]
    runs = [
        {"info": {"run_id": f"{number:032}", "experiment_id": "1"}, "data": {"tags": tags}}
        for number in range(first, first + body["max_results"])
    ]
    following = first + len(runs)
    return keep_alive({"runs": runs, **({"next_page_token": str(following)} if following < 20_000 else {})})


def test_walking_many_pages_keeps_the_memory_flat() -> None:
    with FaultyServer(respond) as server, MLflow(server.url) as client:
        peaks = []
        for unique in (False, True):
            seen = 0
            tracemalloc.start()
            try:
                for _ in client.runs.iter_search(["1"], max_results=500, unique=unique):
                    seen += 1
                    if seen in (2000, 4000):
                        early = tracemalloc.get_traced_memory()[1]
                        tracemalloc.reset_peak()
                peaks.append(tracemalloc.get_traced_memory()[1] - early)
            finally:
                tracemalloc.stop()
            assert seen == 20_000
    # Whole runs would be 16,000 times 6 kB.
    print(f"growth over 16,000 runs: {peaks[0]} bytes, {peaks[1]} if none is yielded twice")
    assert peaks[0] < 500_000
    assert peaks[1] - peaks[0] < 16_000 * 250
