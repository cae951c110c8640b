"""Runs on a real server: their life and how they are found."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, InvalidParameterValue, MLflowError, ResourceDoesNotExist

pytestmark = pytest.mark.anyio

NO_ID = "0" * 32
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
NOON_MS = 1_767_355_200_000


async def test_a_new_run_has_what_was_given(async_client: AsyncMLflow, experiment_id: str) -> None:
    created = await async_client.runs.create(experiment_id, run_name="first", start_time=NOON_MS, tags={"size": 3})
    run = await async_client.runs.get(created.info.run_id)
    assert run.info == created.info
    assert (run.info.experiment_id, run.info.run_name, run.info.start_time) == (experiment_id, "first", NOON_MS)
    assert (run.info.status, run.info.end_time, run.info.lifecycle_stage) == ("RUNNING", None, "active")
    assert run.data.tags == {"size": "3", "mlflow.runName": "first"}


async def test_a_run_starts_now_by_default(async_client: AsyncMLflow, experiment_id: str) -> None:
    before = time.time_ns() // 1_000_000
    run = await async_client.runs.create(experiment_id)
    assert run.info.start_time is not None
    assert before <= run.info.start_time <= time.time_ns() // 1_000_000


async def test_an_empty_run_has_empty_lists(async_client: AsyncMLflow, run_id: str) -> None:
    run = await async_client.runs.get(run_id)
    assert (dict(run.data.metrics), dict(run.data.params)) == ({}, {})
    assert run.inputs is not None
    assert (run.inputs.dataset_inputs, run.inputs.model_inputs) == ([], [])


async def test_times_may_be_aware_datetimes(async_client: AsyncMLflow, experiment_id: str) -> None:
    eastern = NOON.astimezone(timezone(timedelta(hours=9)))
    run = await async_client.runs.create(experiment_id, start_time=eastern)
    info = await async_client.runs.set_terminated(run.info.run_id, end_time=NOON + timedelta(milliseconds=1500))
    assert (info.start_time, info.end_time) == (NOON_MS, NOON_MS + 1500)


async def test_times_that_the_server_would_corrupt_are_rejected_here(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    runs = async_client.runs
    with pytest.raises(InvalidArgument, match="start_time must be an int of milliseconds since the epoch"):
        await runs.create(experiment_id, start_time=1.7e12)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="looks like seconds"):
        await runs.create(experiment_id, start_time=1_767_355_200)
    with pytest.raises(InvalidArgument, match="a datetime with a time zone"):
        await runs.create(experiment_id, start_time=NOON.replace(tzinfo=None))
    with pytest.raises(InvalidArgument, match="it must not be negative"):
        await runs.update(run_id, end_time=-1)
    assert len(await runs.search([experiment_id])) == 1


async def test_a_run_of_a_missing_experiment_is_rejected(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        await async_client.runs.create("999999999")


async def test_a_run_of_a_deleted_experiment_is_rejected(async_client: AsyncMLflow, experiment_id: str) -> None:
    await async_client.experiments.delete(experiment_id)
    with pytest.raises(MLflowError, match="active"):
        await async_client.runs.create(experiment_id)


async def test_a_missing_run_says_so(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await async_client.runs.get(NO_ID)


async def test_an_update_changes_only_what_is_given(async_client: AsyncMLflow, experiment_id: str) -> None:
    run = await async_client.runs.create(experiment_id, run_name="old", start_time=NOON_MS)
    renamed = await async_client.runs.update(run.info.run_id, run_name="new")
    assert (renamed.run_name, renamed.status, renamed.end_time) == ("new", "RUNNING", None)
    moved = await async_client.runs.update(run.info.run_id, end_time=NOON_MS + 5)
    assert (moved.run_name, moved.status, moved.end_time) == ("new", "RUNNING", NOON_MS + 5)
    assert (await async_client.runs.get(run.info.run_id)).info == moved


@pytest.mark.parametrize("status", ["FINISHED", "FAILED", "KILLED"])
async def test_a_terminated_run_has_an_end_time(
    async_client: AsyncMLflow, run_id: str, status: Literal["FINISHED", "FAILED", "KILLED"]
) -> None:
    before = time.time_ns() // 1_000_000
    await async_client.runs.set_terminated(run_id, status)
    info = (await async_client.runs.get(run_id)).info
    assert info.status == status
    assert info.end_time is not None
    assert before <= info.end_time <= time.time_ns() // 1_000_000


async def test_an_update_to_an_end_sets_the_end_time(async_client: AsyncMLflow, run_id: str) -> None:
    info = await async_client.runs.update(run_id, status="FAILED")
    assert info.end_time is not None
    assert info.start_time is not None
    assert info.end_time >= info.start_time


async def test_an_unknown_status_is_rejected_here(async_client: AsyncMLflow, run_id: str) -> None:
    with pytest.raises(InvalidArgument, match="status must be one of"):
        await async_client.runs.update(run_id, status="DONE")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="status must be one of FINISHED, FAILED, KILLED"):
        await async_client.runs.set_terminated(run_id, "RUNNING")  # type: ignore[arg-type]  # what is tested
    assert (await async_client.runs.get(run_id)).info.status == "RUNNING"


async def test_a_deleted_run_is_marked_and_can_be_restored(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    await async_client.runs.delete(run_id)
    assert (await async_client.runs.get(run_id)).info.lifecycle_stage == "deleted"
    assert not len(await async_client.runs.search([experiment_id]))
    assert len(await async_client.runs.search([experiment_id], view_type="DELETED_ONLY")) == 1
    await async_client.runs.restore(run_id)
    assert len(await async_client.runs.search([experiment_id])) == 1


async def test_deleting_and_restoring_what_is_not_there_says_so(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        await async_client.runs.delete(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.runs.restore(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.runs.set_terminated(NO_ID)


async def test_logging_to_a_deleted_run_is_rejected(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.delete(run_id)
    with pytest.raises(InvalidParameterValue):
        await async_client.runs.log_metric(run_id, "loss", 1.0)


async def test_search_returns_pages_in_order(async_client: AsyncMLflow, experiment_id: str) -> None:
    ids = [(await async_client.runs.create(experiment_id, start_time=index)).info.run_id for index in range(3)]
    first = await async_client.runs.search([experiment_id], max_results=2, order_by=["attributes.start_time ASC"])
    assert [run.info.run_id for run in first] == ids[:2]
    assert first.next_page_token
    last = await async_client.runs.search(
        [experiment_id],
        max_results=2,
        order_by=["attributes.start_time ASC"],
        page_token=first.next_page_token,
    )
    assert [run.info.run_id for run in last] == ids[2:]
    assert last.next_page_token is None


async def test_iter_search_walks_all_pages(
    async_client: AsyncMLflow,
    experiment_id: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    ids = {(await async_client.runs.create(experiment_id)).info.run_id for _ in range(5)}
    caplog.set_level("DEBUG", "mlflow_wrap")
    run_ids = [run.info.run_id async for run in async_client.runs.iter_search([experiment_id], max_results=2)]
    assert len(run_ids) == 5
    assert set(run_ids) == ids
    assert len(caplog.records) == 3


async def test_search_without_a_match_is_empty(async_client: AsyncMLflow, experiment_id: str) -> None:
    page = await async_client.runs.search([experiment_id])
    assert (page.items, page.next_page_token) == ([], None)
    assert [run async for run in async_client.runs.iter_search([experiment_id])] == []


async def test_search_takes_ids_as_numbers_and_from_any_sequence(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    page = await async_client.runs.search((int(experiment_id),))
    assert [run.info.run_id for run in page] == [run_id]
    walked = async_client.runs.iter_search((int(experiment_id),), order_by=("attributes.start_time ASC",))
    assert [run.info.run_id async for run in walked] == [run_id]


async def test_search_filters_by_quoted_keys(async_client: AsyncMLflow, experiment_id: str, run_id: str) -> None:
    await async_client.runs.create(experiment_id)
    await async_client.runs.log_batch(run_id, metrics={"val/my loss": 0.1}, params={"kind": "it's"})
    page = await async_client.runs.search(
        [experiment_id], 'metrics.`val/my loss` < 0.2 AND params.kind = "it\'s"', order_by=["metrics.`val/my loss` ASC"]
    )
    assert [run.info.run_id for run in page] == [run_id]


async def test_a_bad_filter_is_rejected_by_the_server(async_client: AsyncMLflow, experiment_id: str) -> None:
    with pytest.raises(InvalidParameterValue):
        await async_client.runs.search([experiment_id], "metrics.val/loss < 1")


async def test_bad_arguments_of_search_are_rejected_here(async_client: AsyncMLflow, experiment_id: str) -> None:
    runs = async_client.runs
    with pytest.raises(InvalidArgument, match="must be a list"):
        await runs.search(experiment_id)  # type: ignore[arg-type]  # what is tested
    assert (await runs.search([])).items == []
    with pytest.raises(InvalidArgument, match="from 1 to 50000"):
        await runs.search([experiment_id], max_results=50_001)
    with pytest.raises(InvalidArgument, match="must be a list"):
        await runs.search([experiment_id], order_by="start_time")  # type: ignore[arg-type]  # what is tested
