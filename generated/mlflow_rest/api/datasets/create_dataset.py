# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_dataset_request import CreateDatasetRequest
from ...models.create_dataset_response import CreateDatasetResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createDataset", "POST", "/api/3.0/mlflow/datasets/create", "datasets", False, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(CreateDatasetResponse))


def _request(*, body: CreateDatasetRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/datasets/create",
        (),
        encode(
            body.to_request() if body.__class__ is CreateDatasetRequest else _v.check_body(body, CreateDatasetRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateDatasetRequest) -> CreateDatasetResponse:
    """Create an evaluation dataset.

    createDataset · POST /api/3.0/mlflow/datasets/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateDatasetRequest) -> Response[CreateDatasetResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateDatasetRequest) -> CreateDatasetResponse:
    """Create an evaluation dataset.

    createDataset · POST /api/3.0/mlflow/datasets/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateDatasetRequest) -> Response[CreateDatasetResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
