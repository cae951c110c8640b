"""Default times of metrics at logged models, of which the server keeps one for each time."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from mlflow_rest import _validation
from mlflow_rest.models import LogMetricRequest

NOW = 1_800_000_000_000


@pytest.fixture(autouse=True)
def _frozen_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_validation, "_TIMES", {})
    set_clock(monkeypatch, NOW)


def set_clock(monkeypatch: pytest.MonkeyPatch, milliseconds: int) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: milliseconds * 1_000_000)


def default_time(
    model_id: str | None = "m-1", run_id: str = "r", key: str = "loss", step: int | None = None, dataset: str = "train"
) -> int:
    name = None if model_id is None else dataset
    request = LogMetricRequest(
        run_id=run_id, key=key, value=0.5, step=step, model_id=model_id, dataset_name=name, dataset_digest=name
    )
    timestamp: int = request.to_request()["timestamp"]
    return timestamp


def test_points_of_one_metric_at_a_model_differ_in_their_times() -> None:
    times = [default_time(dataset="train"), default_time(dataset="test"), default_time(step=0), default_time()]
    assert times == [NOW, NOW + 1, NOW + 2, NOW + 3]


def test_points_that_cannot_collide_keep_the_time_of_the_clock() -> None:
    points = [
        default_time(),
        default_time(model_id="m-2"),
        default_time(run_id="s"),
        default_time(key="accuracy"),
        default_time(step=1),
        default_time(model_id=None),
        default_time(model_id=None),
    ]
    assert points == [NOW] * len(points)


def test_times_do_not_drift(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [default_time() for _ in range(3)] == [NOW, NOW + 1, NOW + 2]
    set_clock(monkeypatch, NOW + 3)
    assert default_time() == NOW + 3
    set_clock(monkeypatch, NOW - 3_600_000)
    assert default_time() == NOW - 3_600_000


def test_a_time_of_the_callers_own_stays() -> None:
    request = LogMetricRequest(run_id="r", key="loss", value=0.5, model_id="m-1", timestamp=NOW)
    assert [request.to_request()["timestamp"] for _ in range(2)] == [NOW, NOW]


def test_threads_never_get_the_same_time() -> None:
    with ThreadPoolExecutor(8) as pool:
        times = list(pool.map(lambda _: default_time(), range(400)))
    assert sorted(times) == list(range(NOW, NOW + 400))


def test_old_times_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_validation, "_REMEMBERED", 10)
    for milliseconds in range(NOW, NOW + 100):
        set_clock(monkeypatch, milliseconds)
        assert default_time() == milliseconds
    assert len(_validation._TIMES) <= 10
