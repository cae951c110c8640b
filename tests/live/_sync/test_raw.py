# Made by `make generate` from live/_async/test_raw.py.
# Do not edit: change the async source. @generated
"""The generated operations: with the generated client alone, and with the facade's sender."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from mlflow_rest import Client
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

from mlflow_wrap import MLflow, ResourceDoesNotExist
from tests.rig.faulty import FaultyServer, Reply, page

if TYPE_CHECKING:
    from mlflow_rest.types import Sender

NO_ID = "999999999"


@pytest.fixture(params=["alone", "facade"])
def sender(request: pytest.FixtureRequest, mlflow_url: str) -> Iterator[Sender]:
    """What sends requests: the generated client, or the facade."""
    if request.param == "alone":
        with Client(mlflow_url + "/") as client:
            yield client
    else:
        with MLflow(mlflow_url) as client:
            yield client.raw


def test_operations_of_every_kind_return_their_declared_type(sender: Sender, unique_name: Callable[[str], str]) -> None:
    experiment = CreateExperimentRequest(name=unique_name("raw"))
    experiment_id = (create_experiment.sync(client=sender, body=experiment)).experiment_id
    run = (create_run.sync(client=sender, body=CreateRunRequest(experiment_id=experiment_id))).run
    tag = SetTagRequest(run_id=run.info.run_id, key="key", value="grün")
    set_tag.sync(client=sender, body=tag)
    response = search_runs.sync(client=sender, body=SearchRunsRequest(experiment_ids=[experiment_id]))
    assert response.runs[0].data.tags["key"] == "grün"

    path = (run.info.artifact_uri or "").removeprefix("mlflow-artifacts:/") + "/a folder/ä.bin"
    upload_artifact.sync(path, client=sender, body=b"\x00\xff")
    assert download_artifact.sync(path, client=sender) == b"\x00\xff"

    name = unique_name("raw")
    create_registered_model.sync(client=sender, body=CreateRegisteredModelRequest(name=name))
    page = search_registered_models.sync(client=sender, filter=f"name = '{name}'", order_by=["name ASC"])
    assert [model.name for model in page.registered_models] == [name]
    delete_registered_model.sync(client=sender, body=DeleteRegisteredModelRequest(name=name))
    assert (search_registered_models.sync(client=sender, filter=f"name = '{name}'")).registered_models == []
    assert (get_version.sync(client=sender)).count(".") == 2


def test_detailed_operations_return_status_headers_and_body(sender: Sender, unique_name: Callable[[str], str]) -> None:
    body = CreateExperimentRequest(name=unique_name("raw"))
    created = create_experiment.sync_detailed(client=sender, body=body)
    assert created.is_success
    assert created.status_code == 200
    assert created.headers["Content-Type"] == "application/json"
    assert created.parsed is not None
    assert created.parsed.experiment_id.encode() in created.content
    run = CreateRunRequest(experiment_id=created.parsed.experiment_id)
    run_id = (create_run.sync(client=sender, body=run)).run.info.run_id
    tagged = set_tag.sync_detailed(client=sender, body=SetTagRequest(run_id=run_id, key="a", value="b"))
    assert (tagged.status_code, tagged.parsed, tagged.content) == (200, None, b"{}")
    version = get_version.sync_detailed(client=sender)
    assert version.content.decode() == version.parsed


def test_detailed_operations_raise_on_no_status(sender: Sender) -> None:
    missing = get_experiment.sync_detailed(client=sender, experiment_id=NO_ID)
    assert (missing.is_success, missing.status_code, missing.parsed) == (False, 404, None)
    assert b"RESOURCE_DOES_NOT_EXIST" in missing.content


def test_the_generated_client_raises_its_own_error(mlflow_url: str) -> None:
    with Client(mlflow_url) as client, pytest.raises(UnexpectedStatus, match="status 404") as caught:
        get_experiment.sync(client=client, experiment_id=NO_ID)
    assert caught.value.operation.id == "getExperiment"
    assert caught.value.response.status_code == 404
    assert "\n" not in str(caught.value)


def test_the_facade_raises_its_errors_for_raw_operations_too(sync_client: MLflow) -> None:
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        get_experiment.sync(client=sync_client.raw, experiment_id=NO_ID)


@pytest.mark.parametrize("response", [page("Please log in"), Reply(b""), Reply("[]"), Reply("{}")])
def test_the_generated_client_reports_what_it_cannot_read(response: Reply) -> None:
    with FaultyServer(response) as server, Client(f"http://user:s3cret@{server.authority}") as client:
        for call in (get_experiment.sync, get_experiment.sync_detailed):
            with pytest.raises(UnexpectedStatus, match="status 200, ") as caught:
                call(client=client, experiment_id=NO_ID)
            assert "s3cret" not in str(caught.value)
