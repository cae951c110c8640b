"""The generated resources against a real server, through the generated client alone."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator

import httpx
import pytest
from mlflow_rest import AsyncClient, AsyncResources, PaginationError, UnexpectedStatus, with_response
from mlflow_rest.models import RunTag

pytestmark = pytest.mark.anyio


@pytest.fixture
async def resources(mlflow_url: str) -> AsyncIterator[AsyncResources]:
    """All resources of a client of their own."""
    async with AsyncClient(mlflow_url, http_client=httpx.AsyncClient(timeout=60)) as client:
        yield AsyncResources(client)


async def make_runs(resources: AsyncResources, count: int) -> tuple[str, list[str]]:
    """Makes an experiment with runs; returns their ids, the newest first, as a search finds them."""
    experiment_id = await resources.experiments.create(f"resources-{uuid.uuid4().hex}")
    ids = [(await resources.runs.create(experiment_id, start_time=n + 1)).info.run_id for n in range(count)]
    return experiment_id, ids[::-1]


async def test_a_run_is_created_read_tagged_and_ended(resources: AsyncResources) -> None:
    experiment_id = await resources.experiments.create(f"resources-{uuid.uuid4().hex}")
    run = await resources.runs.create(experiment_id, run_name="first", tags=[RunTag(key="a", value="1")])
    run_id = run.info.run_id
    await resources.runs.log_metric(run_id, "loss", 0.5, timestamp=1_767_225_600_000, step=3)
    await resources.runs.set_tag(run_id, "b", "2")
    info = await resources.runs.update(run_id, status="FINISHED", end_time=1_767_225_700_000)
    assert (info.run_id, info.status) == (run_id, "FINISHED")
    history = await resources.metrics.get_history(run_id, "loss")
    assert [(point.value, point.step) for point in history] == [(0.5, 3)]
    sent_back = (await resources.runs.get(run_id)).to_dict()
    assert {"key": "b", "value": "2"} in sent_back["data"]["tags"]
    assert await resources.server.get_version()


async def test_pages_lead_to_one_another(resources: AsyncResources) -> None:
    experiment_id, ids = await make_runs(resources, 5)
    page = await resources.runs.search([experiment_id], max_results=2)
    token = page.next_page_token
    pages = [page]
    while (following := await pages[-1].next_page()) is not None:
        pages.append(following)
    assert [run.info.run_id for page in pages for run in page] == ids
    rest = resources.runs.iter_search([experiment_id], max_results=2, page_token=token)
    assert [run.info.run_id async for run in rest] == ids[2:]


async def test_a_run_created_meanwhile_makes_no_other_one_come_twice(resources: AsyncResources) -> None:
    experiment_id, ids = await make_runs(resources, 5)
    yielded = []
    async for run in resources.runs.iter_search([experiment_id], max_results=2):
        yielded.append(run.info.run_id)
        if len(yielded) in (1, 3):
            # It becomes the first of the search, and all others move by one.
            await resources.runs.create(experiment_id, start_time=100 + len(yielded))
    assert yielded == ids


async def test_the_raw_response_has_status_headers_and_result(resources: AsyncResources) -> None:
    experiment_id, ids = await make_runs(resources, 1)
    response = await with_response(resources.runs.search)([experiment_id], timeout=30, extra_headers={"X-Test": "1"})
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/json")
    assert response.parsed is not None
    assert [run.info.run_id for run in response.parsed] == ids


async def test_an_error_names_the_operation(resources: AsyncResources) -> None:
    with pytest.raises(UnexpectedStatus, match="status 404") as caught:
        await resources.runs.get("0" * 32)
    assert caught.value.operation.id == "getRun"
    assert not isinstance(caught.value.__cause__, PaginationError)


async def test_a_timeout_of_a_call_is_its_own(resources: AsyncResources) -> None:
    with pytest.raises(httpx.TimeoutException):
        await resources.experiments.search(timeout=1e-6)
    assert len(await resources.experiments.search(max_results=1)) == 1
