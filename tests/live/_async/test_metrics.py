"""Histories of metrics on a real server."""

from __future__ import annotations

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, Metric

pytestmark = pytest.mark.anyio

POINTS = [Metric(key="val/loss", value=step / 4, timestamp=1700000000000 + step, step=step) for step in range(20)]
NO_ID = "0" * 32


@pytest.fixture
async def run_ids(async_client: AsyncMLflow, experiment_id: str) -> list[str]:
    """Two runs with the same twenty points, and one without any."""
    ids = [(await async_client.runs.create(experiment_id)).info.run_id for _ in range(3)]
    for run_id in ids[:2]:
        await async_client.runs.log_batch(run_id, metrics=POINTS)
    return ids


async def test_a_history_is_read_in_pages_or_whole(async_client: AsyncMLflow, run_ids: list[str]) -> None:
    metrics = async_client.metrics
    first = await metrics.get_history(run_ids[0], "val/loss", max_results=15)
    assert first.items == POINTS[:15]
    assert first.next_page_token
    last = await metrics.get_history(run_ids[0], "val/loss", max_results=15, page_token=first.next_page_token)
    assert (last.items, last.next_page_token) == (POINTS[15:], None)
    assert (await metrics.get_history(run_ids[0], "val/loss")).items == POINTS


async def test_iter_history_walks_all_pages(
    async_client: AsyncMLflow,
    run_ids: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    assert [point async for point in async_client.metrics.iter_history(run_ids[0], "val/loss", max_results=8)] == POINTS
    assert len(caplog.records) == 3


async def test_the_history_of_a_missing_metric_or_run_is_empty(async_client: AsyncMLflow, run_ids: list[str]) -> None:
    metrics = async_client.metrics
    for run_id in (run_ids[2], NO_ID):
        page = await metrics.get_history(run_id, "val/loss")
        assert (page.items, page.next_page_token) == ([], None)
        assert [point async for point in metrics.iter_history(run_id, "val/loss")] == []
    assert await metrics.sample_histories([NO_ID], "val/loss") == {NO_ID: []}


async def test_a_sample_of_histories_is_returned_run_by_run(async_client: AsyncMLflow, run_ids: list[str]) -> None:
    requested_ids = [run_ids[1], run_ids[2], run_ids[0], run_ids[1]]
    histories = await async_client.metrics.sample_histories(requested_ids, "val/loss")
    assert list(histories) == [run_ids[1], run_ids[2], run_ids[0]]
    for run_id in run_ids[:2]:
        assert [(point.run_id, point.step, point.value, point.timestamp) for point in histories[run_id]] == [
            (run_id, point.step, point.value, point.timestamp) for point in POINTS
        ]
    assert histories[run_ids[2]] == []


async def test_a_sample_keeps_the_ends_of_the_requested_range(async_client: AsyncMLflow, run_ids: list[str]) -> None:
    metrics = async_client.metrics
    thin = await metrics.sample_histories(run_ids[:2], "val/loss", max_results=5)
    for points in thin.values():
        assert len(points) <= 5
        assert (points[0].step, points[-1].step) == (0, 19)
    excerpt = await metrics.sample_histories(run_ids[:1], "val/loss", start_step=3, end_step=5)
    assert [point.step for point in excerpt[run_ids[0]]] == [3, 4, 5]
    (last,) = (await metrics.sample_histories(run_ids[:1], "val/loss", max_results=1))[run_ids[0]]
    assert last.step == 19


async def test_steps_may_be_negative_and_far(async_client: AsyncMLflow, run_id: str) -> None:
    far = 2**40
    points = [Metric(key="loss", value=step, timestamp=1700000000000, step=step) for step in (-5, 0, far)]
    await async_client.runs.log_batch(run_id, metrics=points)
    metrics = async_client.metrics
    below = await metrics.sample_histories([run_id], "loss", start_step=-5, end_step=-1)
    assert [point.step for point in below[run_id]] == [-5]
    above = await metrics.sample_histories([run_id], "loss", start_step=1, end_step=far)
    assert [point.step for point in above[run_id]] == [far]


async def test_any_number_of_runs_is_sampled_a_hundred_at_a_time(
    async_client: AsyncMLflow, run_ids: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    missing = [f"{number:032}" for number in range(1, 200)]
    caplog.set_level("DEBUG", "mlflow_wrap")
    histories = await async_client.metrics.sample_histories([run_ids[0], *missing, run_ids[1]], "val/loss")
    assert len(caplog.records) == 3
    assert len(histories) == 201
    assert [len(histories[run_id]) for run_id in run_ids[:2]] == [20, 20]


async def test_bad_arguments_are_rejected_here(async_client: AsyncMLflow, run_id: str) -> None:
    metrics = async_client.metrics
    with pytest.raises(InvalidArgument, match="from 1 to"):
        await metrics.get_history(run_id, "loss", max_results=0)
    with pytest.raises(InvalidArgument, match="run_ids must be a list"):
        await metrics.sample_histories(run_id, "loss")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="run_ids must be a list of at least 1 items"):
        await metrics.sample_histories([], "loss")
    with pytest.raises(InvalidArgument, match="key must be a str that is not empty"):
        await metrics.sample_histories([run_id], "")
    with pytest.raises(InvalidArgument, match="from 1 to 2500"):
        await metrics.sample_histories([run_id], "loss", max_results=2501)
    with pytest.raises(InvalidArgument, match="go together"):
        await metrics.sample_histories([run_id], "loss", start_step=1)
    with pytest.raises(InvalidArgument, match="go together"):
        await metrics.sample_histories([run_id], "loss", end_step=1)
    with pytest.raises(InvalidArgument, match="not be beyond"):
        await metrics.sample_histories([run_id], "loss", start_step=2, end_step=1)
