# Made by `make generate` from spec/paths/review_queues.yaml (sha256 4db851744c8eae6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is AddItemsToReviewQueueRequest
            else _v.check_body(body, AddItemsToReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: AddItemsToReviewQueueRequest) -> AddItemsToReviewQueueResponse:
    """Put traces into a review queue.

    addItemsToReviewQueue · POST /api/3.0/mlflow/review-queues/items/add

    Adds traces with status `PENDING` and answers their items, in the order of the request. A trace that is in the queue
    already keeps its status. If one of them does not exist in the experiment of the queue, nothing is added and the
    answer is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The traces are in the queue.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: AddItemsToReviewQueueRequest) -> Response[AddItemsToReviewQueueResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: AddItemsToReviewQueueRequest) -> AddItemsToReviewQueueResponse:
    """Put traces into a review queue.

    addItemsToReviewQueue · POST /api/3.0/mlflow/review-queues/items/add

    Adds traces with status `PENDING` and answers their items, in the order of the request. A trace that is in the queue
    already keeps its status. If one of them does not exist in the experiment of the queue, nothing is added and the
    answer is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The traces are in the queue.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: AddItemsToReviewQueueRequest
) -> Response[AddItemsToReviewQueueResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
