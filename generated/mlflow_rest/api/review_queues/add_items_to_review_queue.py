# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.add_items_to_review_queue_request import AddItemsToReviewQueueRequest
from ...models.add_items_to_review_queue_response import AddItemsToReviewQueueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "addItemsToReviewQueue", "POST", "/api/3.0/mlflow/review-queues/items/add", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(AddItemsToReviewQueueResponse))


def _request(*, body: AddItemsToReviewQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/items/add",
        (),
        encode(
            body.to_request()
            if body.__class__ is AddItemsToReviewQueueRequest
            else _v.check_body(body, AddItemsToReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AddItemsToReviewQueueRequest) -> AddItemsToReviewQueueResponse:
    """Put traces into a review queue.

    addItemsToReviewQueue · POST /api/3.0/mlflow/review-queues/items/add
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AddItemsToReviewQueueRequest) -> Response[AddItemsToReviewQueueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AddItemsToReviewQueueRequest) -> AddItemsToReviewQueueResponse:
    """Put traces into a review queue.

    addItemsToReviewQueue · POST /api/3.0/mlflow/review-queues/items/add
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AddItemsToReviewQueueRequest
) -> Response[AddItemsToReviewQueueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
