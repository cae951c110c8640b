# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.upsert_dataset_records_request import UpsertDatasetRecordsRequest
from ...models.upsert_dataset_records_response import UpsertDatasetRecordsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "upsertDatasetRecords", "POST", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpsertDatasetRecordsResponse))


def _request(dataset_id: str, *, body: UpsertDatasetRecordsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/datasets/{dataset_id}/records".format(dataset_id=path_segment("dataset_id", dataset_id))
    return path, (), encode(body.to_dict()), headers


def sync(dataset_id: str, *, client: Sender, body: UpsertDatasetRecordsRequest) -> UpsertDatasetRecordsResponse:
    """Add records to an evaluation dataset, or change them.

    upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: UpsertDatasetRecordsRequest
) -> Response[UpsertDatasetRecordsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: UpsertDatasetRecordsRequest
) -> UpsertDatasetRecordsResponse:
    """Add records to an evaluation dataset, or change them.

    upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: UpsertDatasetRecordsRequest
) -> Response[UpsertDatasetRecordsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
