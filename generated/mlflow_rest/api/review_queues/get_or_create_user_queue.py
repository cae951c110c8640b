# Made by `make generate` from spec/paths/review_queues.yaml (sha256 4db851744c8eae6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.get_or_create_user_queue_request import GetOrCreateUserQueueRequest
from ...models.get_or_create_user_queue_response import GetOrCreateUserQueueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getOrCreateUserQueue", "POST", "/api/3.0/mlflow/review-queues/get-or-create-user", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetOrCreateUserQueueResponse))


def _request(*, body: GetOrCreateUserQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/get-or-create-user",
        (),
        encode(
            body.to_dict()
            if body.__class__ is GetOrCreateUserQueueRequest
            else _v.check_body(body, GetOrCreateUserQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: GetOrCreateUserQueueRequest) -> GetOrCreateUserQueueResponse:
    """Get the review queue of a user, or create it.

    getOrCreateUserQueue · POST /api/3.0/mlflow/review-queues/get-or-create-user

    Answers the queue of one user, made on the spot if there is none, so that sending again is harmless. A custom queue
    of the user's name is 400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The queue.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: GetOrCreateUserQueueRequest) -> Response[GetOrCreateUserQueueResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: GetOrCreateUserQueueRequest) -> GetOrCreateUserQueueResponse:
    """Get the review queue of a user, or create it.

    getOrCreateUserQueue · POST /api/3.0/mlflow/review-queues/get-or-create-user

    Answers the queue of one user, made on the spot if there is none, so that sending again is harmless. A custom queue
    of the user's name is 400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The queue.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: GetOrCreateUserQueueRequest
) -> Response[GetOrCreateUserQueueResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
