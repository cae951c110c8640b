"""Operations of the tag metrics."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.metrics import get_metric_history, get_metric_history_bulk_interval
from mlflow_rest.api.runs import log_batch
from mlflow_rest.models import LogBatchRequest, Metric

from tests.live.operations.objects import new_experiment, new_run

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

POINTS = [Metric(key="loss", value=step / 4, timestamp=1700000000000 + step, step=step) for step in range(20)]


@pytest.fixture
def run_ids(client: Recorder, unique_name: Callable[[str], str]) -> list[str]:
    """Two runs with the same twenty points each."""
    experiment_id = new_experiment(client, unique_name("metrics"))
    ids = [new_run(client, experiment_id) for _ in range(2)]
    for run_id in ids:
        log_batch.sync(client=client, body=LogBatchRequest(run_id=run_id, metrics=POINTS))
    return ids


@pytest.mark.covers("getMetricHistory")
def test_a_history_is_read_page_by_page(client: Recorder, run_ids: list[str]) -> None:
    first = get_metric_history.sync(client=client, run_id=run_ids[0], metric_key="loss", max_results=15)
    assert len(first.metrics) == 15
    assert first.next_page_token
    last = get_metric_history.sync(
        client=client, run_id=run_ids[0], metric_key="loss", max_results=15, page_token=first.next_page_token
    )
    points = [(point.step, point.value, point.timestamp) for point in first.metrics + last.metrics]
    assert points == [(point.step, point.value, point.timestamp) for point in POINTS]
    assert not last.next_page_token


@pytest.mark.covers("getMetricHistoryBulkInterval")
def test_a_sample_of_two_histories_keeps_their_ends(client: Recorder, run_ids: list[str]) -> None:
    points = get_metric_history_bulk_interval.sync(
        client=client, run_ids=run_ids, metric_key="loss", max_results=5
    ).metrics
    assert {point.key for point in points} == {"loss"}
    for run_id in run_ids:
        steps = [point.step for point in points if point.run_id == run_id]
        assert steps[0] == 0
        assert steps[-1] == 19
        assert len(steps) <= 5


@pytest.mark.covers("getMetricHistoryBulkInterval")
def test_a_range_of_a_history_includes_both_ends(client: Recorder, run_ids: list[str]) -> None:
    points = get_metric_history_bulk_interval.sync(
        client=client, run_ids=run_ids[:1], metric_key="loss", start_step=3, end_step=5
    ).metrics
    assert [(point.run_id, point.step, point.value) for point in points] == [
        (run_ids[0], 3, 0.75),
        (run_ids[0], 4, 1.0),
        (run_ids[0], 5, 1.25),
    ]
