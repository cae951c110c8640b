"""What only the async client can do: many calls at once, and cancelled calls."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

import anyio
import pytest

from mlflow_wrap import AsyncMLflow, Metric, MLflowError, Retry, Run
from mlflow_wrap.aiohttp import AioHttpTransport
from tests.rig.echo import ECHOES, EchoServer
from tests.rig.faulty import FaultyServer, Reply
from tests.rig.leaks import Credentials, shown_by

if TYPE_CHECKING:
    from mlflow_rest.models import CreateRunRequest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def client(mlflow_url: str) -> AsyncIterator[AsyncMLflow]:
    """A client of the shared server."""
    async with AsyncMLflow(mlflow_url) as client:
        yield client


async def test_many_calls_at_once_all_arrive(client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    experiment_id = await client.experiments.create(unique_name("many"))
    run_id = (await client.runs.create(experiment_id)).info.run_id
    async with asyncio.TaskGroup() as group:
        for step in range(60):
            group.create_task(client.runs.log_metric(run_id, "loss", step, step=step))
    history = await client.metrics.get_history(run_id, "loss")
    assert sorted(point.step or 0 for point in history) == list(range(60))


async def test_a_cancelled_call_leaves_the_client_usable(client: AsyncMLflow) -> None:
    with FaultyServer(Reply(hang=True)) as server:
        async with AsyncMLflow(server.url) as patient:
            for _ in range(10):  # more than there are connections
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.02):
                        await patient.server_version()
    with anyio.move_on_after(0.001):
        await client.server_version()
    assert await client.is_healthy()


@pytest.mark.parametrize("exception_class", ["task", "scope"])
async def test_a_cancelled_copy_is_deleted(
    client: AsyncMLflow, unique_name: Callable[[str], str], monkeypatch: pytest.MonkeyPatch, exception_class: str
) -> None:
    source, target = [await client.experiments.create(unique_name("copy")) for _ in range(2)]
    run_id = (await client.runs.create(source)).info.run_id
    points = [Metric(key=f"m{index % 30}", value=index, timestamp=index, step=index) for index in range(300)]
    await client.runs.log_batch(run_id, metrics=points)

    started = asyncio.Event()
    create = client.runs.create_from

    async def create_and_notify(request: CreateRunRequest) -> Run:
        run = await create(request)
        started.set()
        return run

    monkeypatch.setattr(client.runs, "create_from", create_and_notify)

    if exception_class == "task":
        task = asyncio.create_task(client.run_manager.copy_run(run_id, target))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    else:
        async with anyio.create_task_group() as group:
            group.start_soon(client.run_manager.copy_run, run_id, target)
            await started.wait()
            group.cancel_scope.cancel()
    assert not len(await client.runs.search([target]))
    assert len(await client.runs.search([target], view_type="DELETED_ONLY")) == 1


@pytest.mark.parametrize("exception_class", ["task", "scope"])
async def test_a_cancelled_whole_run_is_killed(
    client: AsyncMLflow, unique_name: Callable[[str], str], exception_class: str
) -> None:
    experiment_id = await client.experiments.create(unique_name("killed"))
    points = [Metric(key="loss", value=index, timestamp=index, step=index) for index in range(20_000)]

    async def log() -> None:
        await client.experiment_manager.run_existing_experiment(experiment_id, metrics=points)

    async def wait_for_the_run() -> None:
        while not len(await client.runs.search([experiment_id])):  # noqa: ASYNC110  # there is no event for it
            await asyncio.sleep(0.01)

    if exception_class == "task":
        task = asyncio.create_task(log())
        await wait_for_the_run()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    else:
        async with anyio.create_task_group() as group:
            group.start_soon(log)
            await wait_for_the_run()
            group.cancel_scope.cancel()
    (run,) = await client.runs.search([experiment_id])
    assert run.info.status == "KILLED"
    assert run.info.end_time is not None


async def test_a_cancelled_call_shows_no_credential() -> None:
    credentials = Credentials("s3cret-token")
    with FaultyServer(Reply(hang=True)) as server:
        for arguments in ({}, {"transport": AioHttpTransport()}, {"proxy": server.url}):
            async with AsyncMLflow(server.url, token="s3cret-token", **arguments) as client:  # noqa: S106
                with pytest.raises(TimeoutError) as caught:
                    async with asyncio.timeout(0.05):
                        await client.server_version()
            assert credentials.found_in(shown_by(caught.value, frozenset({__file__}))) == []


async def test_no_credential_is_shown_over_aiohttp() -> None:
    credentials = Credentials("s3cret-token")
    with EchoServer() as server:
        async with AsyncMLflow(
            server.url,
            token="s3cret-token",  # noqa: S106
            transport=AioHttpTransport(),
            retry=Retry(max_retries=0),
        ) as client:
            for server.way in ECHOES:
                with pytest.raises(MLflowError) as caught:
                    await client.runs.get("r1")
                assert credentials.found_in(shown_by(caught.value, frozenset({__file__}))) == [], server.way
    sent = [{name.lower(): value for name, value in request.headers.items()} for request in server.requests]
    assert {headers["authorization"] for headers in sent} == {"Bearer s3cret-token"}


async def test_points_of_two_datasets_at_once_are_all_stored(
    mlflow_url: str, unique_name: Callable[[str], str]
) -> None:
    async with AsyncMLflow(mlflow_url) as client:
        experiment_id = await client.experiments.create(unique_name("experiment"))
        run_id = (await client.runs.create(experiment_id)).info.run_id
        model_id = (await client.logged_models.create(experiment_id)).info.model_id
        points = {(name, float(number)) for number in range(30) for name in ("train", "test")}
        await asyncio.gather(
            *(
                client.runs.log_metric(run_id, "loss", value, model_id=model_id, dataset_name=name, dataset_digest=name)
                for name, value in points
            )
        )
        model = await client.logged_models.get(model_id)
    assert model.data is not None
    assert {(metric.dataset_name, metric.value) for metric in model.data.metrics.points} == points
