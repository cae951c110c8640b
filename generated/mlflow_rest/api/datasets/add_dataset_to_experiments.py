# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.add_dataset_to_experiments_request import AddDatasetToExperimentsRequest
from ...models.add_dataset_to_experiments_response import AddDatasetToExperimentsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "addDatasetToExperiments", "POST", "/api/3.0/mlflow/datasets/{dataset_id}/add-experiments", "datasets", True, "3.7"
)
_endpoint = Endpoint(OPERATION, JsonReader(AddDatasetToExperimentsResponse))


def _request(dataset_id: str, *, body: AddDatasetToExperimentsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/datasets/{dataset_id}/add-experiments".format(
        dataset_id=path_segment("dataset_id", dataset_id)
    )
    return path, (), encode(body.to_dict()), headers


def sync(dataset_id: str, *, client: Sender, body: AddDatasetToExperimentsRequest) -> AddDatasetToExperimentsResponse:
    """Add an evaluation dataset to experiments.

    addDatasetToExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/add-experiments
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: AddDatasetToExperimentsRequest
) -> Response[AddDatasetToExperimentsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: AddDatasetToExperimentsRequest
) -> AddDatasetToExperimentsResponse:
    """Add an evaluation dataset to experiments.

    addDatasetToExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/add-experiments
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: AddDatasetToExperimentsRequest
) -> Response[AddDatasetToExperimentsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
