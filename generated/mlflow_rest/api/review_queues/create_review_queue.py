# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_review_queue_request import CreateReviewQueueRequest
from ...models.create_review_queue_response import CreateReviewQueueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createReviewQueue", "POST", "/api/3.0/mlflow/review-queues/create", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateReviewQueueResponse))


def _request(*, body: CreateReviewQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateReviewQueueRequest
            else _v.check_body(body, CreateReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateReviewQueueRequest) -> CreateReviewQueueResponse:
    """Create a review queue.

    createReviewQueue · POST /api/3.0/mlflow/review-queues/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateReviewQueueRequest) -> Response[CreateReviewQueueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateReviewQueueRequest) -> CreateReviewQueueResponse:
    """Create a review queue.

    createReviewQueue · POST /api/3.0/mlflow/review-queues/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateReviewQueueRequest
) -> Response[CreateReviewQueueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
