# Made by `make generate` from spec/paths/review_queues.yaml (sha256 4db851744c8eae6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.set_review_queue_item_status_request import SetReviewQueueItemStatusRequest
from ...models.set_review_queue_item_status_response import SetReviewQueueItemStatusResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setReviewQueueItemStatus", "POST", "/api/3.0/mlflow/review-queues/items/set-status", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(SetReviewQueueItemStatusResponse))


def _request(*, body: SetReviewQueueItemStatusRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/items/set-status",
        (),
        encode(
            body.to_dict()
            if body.__class__ is SetReviewQueueItemStatusRequest
            else _v.check_body(body, SetReviewQueueItemStatusRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetReviewQueueItemStatusRequest) -> SetReviewQueueItemStatusResponse:
    """Say how far the review of a trace has come.

    setReviewQueueItemStatus · POST /api/3.0/mlflow/review-queues/items/set-status

    Sets the status of an item and answers the item. Setting the status that it has already changes nothing, not even
    who completed it. The reviewer need not be one of the queue's users. A trace that is not in the queue is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The item with its status.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: SetReviewQueueItemStatusRequest
) -> Response[SetReviewQueueItemStatusResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetReviewQueueItemStatusRequest) -> SetReviewQueueItemStatusResponse:
    """Say how far the review of a trace has come.

    setReviewQueueItemStatus · POST /api/3.0/mlflow/review-queues/items/set-status

    Sets the status of an item and answers the item. Setting the status that it has already changes nothing, not even
    who completed it. The reviewer need not be one of the queue's users. A trace that is not in the queue is 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The item with its status.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SetReviewQueueItemStatusRequest
) -> Response[SetReviewQueueItemStatusResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
