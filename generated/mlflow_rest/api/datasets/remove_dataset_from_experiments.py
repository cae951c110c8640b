# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.remove_dataset_from_experiments_request import RemoveDatasetFromExperimentsRequest
from ...models.remove_dataset_from_experiments_response import RemoveDatasetFromExperimentsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "removeDatasetFromExperiments",
    "POST",
    "/api/3.0/mlflow/datasets/{dataset_id}/remove-experiments",
    "datasets",
    True,
    "3.7",
)
_endpoint = Endpoint(OPERATION, JsonReader(RemoveDatasetFromExperimentsResponse))


def _request(dataset_id: str, *, body: RemoveDatasetFromExperimentsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/datasets/{dataset_id}/remove-experiments".format(
        dataset_id=path_segment("dataset_id", dataset_id)
    )
    return path, (), encode(body.to_dict()), headers


def sync(
    dataset_id: str, *, client: Sender, body: RemoveDatasetFromExperimentsRequest
) -> RemoveDatasetFromExperimentsResponse:
    """Remove an evaluation dataset from experiments.

    removeDatasetFromExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/remove-experiments
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: RemoveDatasetFromExperimentsRequest
) -> Response[RemoveDatasetFromExperimentsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: RemoveDatasetFromExperimentsRequest
) -> RemoveDatasetFromExperimentsResponse:
    """Remove an evaluation dataset from experiments.

    removeDatasetFromExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/remove-experiments
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: RemoveDatasetFromExperimentsRequest
) -> Response[RemoveDatasetFromExperimentsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
