# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.delete_dataset_records_request import DeleteDatasetRecordsRequest
from ...models.delete_dataset_records_response import DeleteDatasetRecordsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteDatasetRecords", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.10"
)
_endpoint = Endpoint(OPERATION, JsonReader(DeleteDatasetRecordsResponse))


def _request(dataset_id: str, *, body: DeleteDatasetRecordsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/records"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteDatasetRecordsRequest
            else _v.check_body(body, DeleteDatasetRecordsRequest)
        ),
        headers,
    )


def sync(dataset_id: str, *, client: Sender, body: DeleteDatasetRecordsRequest) -> DeleteDatasetRecordsResponse:
    """Delete records of an evaluation dataset.

    deleteDatasetRecords · DELETE /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: DeleteDatasetRecordsRequest
) -> Response[DeleteDatasetRecordsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: DeleteDatasetRecordsRequest
) -> DeleteDatasetRecordsResponse:
    """Delete records of an evaluation dataset.

    deleteDatasetRecords · DELETE /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: DeleteDatasetRecordsRequest
) -> Response[DeleteDatasetRecordsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
