# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is GetOrCreateUserQueueRequest
            else _v.check_body(body, GetOrCreateUserQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: GetOrCreateUserQueueRequest) -> GetOrCreateUserQueueResponse:
    """Get the review queue of a user, or create it.

    getOrCreateUserQueue · POST /api/3.0/mlflow/review-queues/get-or-create-user
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: GetOrCreateUserQueueRequest) -> Response[GetOrCreateUserQueueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: GetOrCreateUserQueueRequest) -> GetOrCreateUserQueueResponse:
    """Get the review queue of a user, or create it.

    getOrCreateUserQueue · POST /api/3.0/mlflow/review-queues/get-or-create-user
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: GetOrCreateUserQueueRequest
) -> Response[GetOrCreateUserQueueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
