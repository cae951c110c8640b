"""The generated operations: with the generated client alone, and with the facade's sender."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest import AsyncClient
from mlflow_rest.api.artifacts import download_artifact, upload_artifact
from mlflow_rest.api.experiments import create_experiment, get_experiment
from mlflow_rest.api.registered_models import create_registered_model, delete_registered_model, search_registered_models
from mlflow_rest.api.runs import create_run, search_runs, set_tag
from mlflow_rest.api.server import get_version
from mlflow_rest.errors import UnexpectedStatus
from mlflow_rest.models import (
    CreateExperimentRequest,
    CreateRegisteredModelRequest,
    CreateRunRequest,
    DeleteRegisteredModelRequest,
    SearchRunsRequest,
    SetTagRequest,
)

from mlflow_wrap import AsyncMLflow, ResourceDoesNotExist
from tests.rig.faulty import FaultyServer, Reply, page

if TYPE_CHECKING:
    from mlflow_rest.types import AsyncSender

pytestmark = pytest.mark.anyio

NO_ID = "999999999"


@pytest.fixture(params=["alone", "facade"])
async def sender(request: pytest.FixtureRequest, mlflow_url: str) -> AsyncIterator[AsyncSender]:
    """What sends requests: the generated client, or the facade."""
    if request.param == "alone":
        async with AsyncClient(mlflow_url + "/") as client:
            yield client
    else:
        async with AsyncMLflow(mlflow_url) as client:
            yield client.raw


async def test_operations_of_every_kind_return_their_declared_type(
    sender: AsyncSender, unique_name: Callable[[str], str]
) -> None:
    experiment = CreateExperimentRequest(name=unique_name("raw"))
    experiment_id = (await create_experiment.asyncio(client=sender, body=experiment)).experiment_id
    run = (await create_run.asyncio(client=sender, body=CreateRunRequest(experiment_id=experiment_id))).run
    tag = SetTagRequest(run_id=run.info.run_id, key="key", value="grün")
    await set_tag.asyncio(client=sender, body=tag)
    response = await search_runs.asyncio(client=sender, body=SearchRunsRequest(experiment_ids=[experiment_id]))
    assert response.runs[0].data.tags["key"] == "grün"

    path = (run.info.artifact_uri or "").removeprefix("mlflow-artifacts:/") + "/a folder/ä.bin"
    await upload_artifact.asyncio(path, client=sender, body=b"\x00\xff")
    assert await download_artifact.asyncio(path, client=sender) == b"\x00\xff"

    name = unique_name("raw")
    await create_registered_model.asyncio(client=sender, body=CreateRegisteredModelRequest(name=name))
    page = await search_registered_models.asyncio(client=sender, filter=f"name = '{name}'", order_by=["name ASC"])
    assert [model.name for model in page.registered_models] == [name]
    await delete_registered_model.asyncio(client=sender, body=DeleteRegisteredModelRequest(name=name))
    assert (await search_registered_models.asyncio(client=sender, filter=f"name = '{name}'")).registered_models == []
    assert (await get_version.asyncio(client=sender)).count(".") == 2


async def test_detailed_operations_return_status_headers_and_body(
    sender: AsyncSender, unique_name: Callable[[str], str]
) -> None:
    body = CreateExperimentRequest(name=unique_name("raw"))
    created = await create_experiment.asyncio_detailed(client=sender, body=body)
    assert created.is_success
    assert created.status_code == 200
    assert created.headers["Content-Type"] == "application/json"
    assert created.parsed is not None
    assert created.parsed.experiment_id.encode() in created.content
    run = CreateRunRequest(experiment_id=created.parsed.experiment_id)
    run_id = (await create_run.asyncio(client=sender, body=run)).run.info.run_id
    tagged = await set_tag.asyncio_detailed(client=sender, body=SetTagRequest(run_id=run_id, key="a", value="b"))
    assert (tagged.status_code, tagged.parsed, tagged.content) == (200, None, b"{}")
    version = await get_version.asyncio_detailed(client=sender)
    assert version.content.decode() == version.parsed


async def test_detailed_operations_raise_on_no_status(sender: AsyncSender) -> None:
    missing = await get_experiment.asyncio_detailed(client=sender, experiment_id=NO_ID)
    assert (missing.is_success, missing.status_code, missing.parsed) == (False, 404, None)
    assert b"RESOURCE_DOES_NOT_EXIST" in missing.content


async def test_the_generated_client_raises_its_own_error(mlflow_url: str) -> None:
    async with AsyncClient(mlflow_url) as client:
        with pytest.raises(UnexpectedStatus, match="status 404") as caught:
            await get_experiment.asyncio(client=client, experiment_id=NO_ID)
    assert caught.value.operation.id == "getExperiment"
    assert caught.value.response.status_code == 404
    assert "\n" not in str(caught.value)


async def test_the_facade_raises_its_errors_for_raw_operations_too(async_client: AsyncMLflow) -> None:
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await get_experiment.asyncio(client=async_client.raw, experiment_id=NO_ID)


@pytest.mark.parametrize("response", [page("Please log in"), Reply(b""), Reply("[]"), Reply("{}")])
async def test_the_generated_client_reports_what_it_cannot_read(response: Reply) -> None:
    with FaultyServer(response) as server:
        async with AsyncClient(f"http://user:s3cret@{server.authority}") as client:
            for call in (get_experiment.asyncio, get_experiment.asyncio_detailed):
                with pytest.raises(UnexpectedStatus, match="status 200, ") as caught:
                    await call(client=client, experiment_id=NO_ID)
                assert "s3cret" not in str(caught.value)
