# Made by `make generate` from spec/paths/datasets.yaml (sha256 b55ca2f3969adb17) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is CreateDatasetRequest else _v.check_body(body, CreateDatasetRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateDatasetRequest) -> CreateDatasetResponse:
    """Create an evaluation dataset.

    createDataset · POST /api/3.0/mlflow/datasets/create

    Creates an empty dataset and answers it. Names need not be unique: every request makes another dataset, so a retry
    after a lost answer leaves a double.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The dataset was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateDatasetRequest) -> Response[CreateDatasetResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateDatasetRequest) -> CreateDatasetResponse:
    """Create an evaluation dataset.

    createDataset · POST /api/3.0/mlflow/datasets/create

    Creates an empty dataset and answers it. Names need not be unique: every request makes another dataset, so a retry
    after a lost answer leaves a double.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The dataset was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateDatasetRequest) -> Response[CreateDatasetResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
